/// One file per rule, the ordered list of rules, and the confidence that follows from them.
@NullMarked
package com.invoiceagent.validation;

import org.jspecify.annotations.NullMarked;
