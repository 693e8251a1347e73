/// Invoices that fail, made shareable: nobody's names and numbers, other amounts, the same reading.
@NullMarked
package com.invoiceagent.diagnose;

import org.jspecify.annotations.NullMarked;
