/// How much the service takes on at once: memory for uploads, workers for documents.
@NullMarked
package com.invoiceagent.load;

import org.jspecify.annotations.NullMarked;
