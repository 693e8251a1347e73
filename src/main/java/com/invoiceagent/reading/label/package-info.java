/// What the page says about the invoice as a whole: labelled amounts and dates, weighed against
/// each other.
@NullMarked
package com.invoiceagent.reading.label;

import org.jspecify.annotations.NullMarked;
