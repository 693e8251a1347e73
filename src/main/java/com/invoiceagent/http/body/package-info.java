/// What leaves as JSON beside answers: the records whose fields are its fields.
@NullMarked
package com.invoiceagent.http.body;

import org.jspecify.annotations.NullMarked;
