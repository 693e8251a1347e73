/// The service's routes, and problems turned into status codes.
@NullMarked
package com.invoiceagent.http;

import org.jspecify.annotations.NullMarked;
