/// What a row was for: merchant rules as data, and the one structure that finds them in a name.
@NullMarked
package com.invoiceagent.reading.category;

import org.jspecify.annotations.NullMarked;
