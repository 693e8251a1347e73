/// Reads what the local reader cannot prove with the help of AI providers, whose answers are held
/// against the page before they count.
@NullMarked
package com.invoiceagent.agent;

import org.jspecify.annotations.NullMarked;
