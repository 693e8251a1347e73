/// Turns PDF bytes into pages; the only user of the PDF library.
@NullMarked
package com.invoiceagent.document.pdf;

import org.jspecify.annotations.NullMarked;
