/// The program's start and its wiring: the only place where objects of all packages meet.
@NullMarked
package com.invoiceagent.app;

import org.jspecify.annotations.NullMarked;
