/// What a page is: pages, lines and words with their positions, whatever they were read from.
@NullMarked
package com.invoiceagent.document;

import org.jspecify.annotations.NullMarked;
