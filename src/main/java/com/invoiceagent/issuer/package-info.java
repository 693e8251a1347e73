/// One file per issuer: hints as data, the list of them, and their detection.
@NullMarked
package com.invoiceagent.issuer;

import org.jspecify.annotations.NullMarked;
