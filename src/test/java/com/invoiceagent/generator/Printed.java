package com.invoiceagent.generator;

/// A drawn invoice and what it says.
record Printed(byte[] pdf, Expected expected) {}
