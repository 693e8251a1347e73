/// What an invoice is: exact money, transactions, payments, evidence and the proof that they close.
@NullMarked
package com.invoiceagent.model;

import org.jspecify.annotations.NullMarked;
