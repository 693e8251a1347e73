/// The whole story of one invoice, from its bytes to the answer, with its deadline.
@NullMarked
package com.invoiceagent.pipeline;

import org.jspecify.annotations.NullMarked;
