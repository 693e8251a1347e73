package com.invoiceagent.document.pdf;

import com.invoiceagent.document.Page;
import org.apache.pdfbox.pdmodel.PDPage;

/// A page with what its own text says, and how far that can be used.
record PageText(Page page, PDPage source, TextLayer layer) {}
