/// Several invoices of one card, held against each other.
@NullMarked
package com.invoiceagent.history;

import org.jspecify.annotations.NullMarked;
