/// Reads documents in child processes that may be killed.
@NullMarked
package com.invoiceagent.document.worker;

import org.jspecify.annotations.NullMarked;
