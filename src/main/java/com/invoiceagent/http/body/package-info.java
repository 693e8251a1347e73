/// What leaves as JSON: the records whose fields are the answer's fields.
@NullMarked
package com.invoiceagent.http.body;

import org.jspecify.annotations.NullMarked;
