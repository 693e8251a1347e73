/// What operators look at: health, metrics, logs and error reports.
@NullMarked
package com.invoiceagent.ops;

import org.jspecify.annotations.NullMarked;
