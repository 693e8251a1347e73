/// The answer as JSON has it: the records whose fields are the answer's fields.
@NullMarked
package com.invoiceagent.export.answer;

import org.jspecify.annotations.NullMarked;
