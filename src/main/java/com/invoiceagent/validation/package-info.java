/// One file per rule, the ordered list of rules, and the confidence that follows from them.
///
/// Nothing here believes the proof of a reading: the identity is worked out again from the rows.
@NullMarked
package com.invoiceagent.validation;

import org.jspecify.annotations.NullMarked;
