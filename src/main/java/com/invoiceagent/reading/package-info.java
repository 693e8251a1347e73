/// Finds the rows, labels and totals of a page and the interpretation under which they close.
@NullMarked
package com.invoiceagent.reading;

import org.jspecify.annotations.NullMarked;
