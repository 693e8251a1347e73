/// Reads the images of pages; the only user of the OCR engine.
@NullMarked
package com.invoiceagent.document.ocr;

import org.jspecify.annotations.NullMarked;
