/// Files for other programs: one class for each format, and the table of them.
@NullMarked
package com.invoiceagent.export;

import org.jspecify.annotations.NullMarked;
