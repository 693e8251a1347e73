/// What operators set and look at: settings, health, metrics and logs.
@NullMarked
package com.invoiceagent.ops;

import org.jspecify.annotations.NullMarked;
