/// Where texts stand: lines, cells, tables, and the order in which a person reads them.
@NullMarked
package com.invoiceagent.reading.layout;

import org.jspecify.annotations.NullMarked;
