/// What single texts say: Brazilian amounts, dates, instalments, foreign prices, boleto lines.
@NullMarked
package com.invoiceagent.reading.text;

import org.jspecify.annotations.NullMarked;
