/// The command line; starts without the service's framework.
@NullMarked
package com.invoiceagent.cli;

import org.jspecify.annotations.NullMarked;
