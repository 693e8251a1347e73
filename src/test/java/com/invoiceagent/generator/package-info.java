/// Draws invoices in random layouts and judges how they are read, to find what no issuer of the
/// corpus prints.
package com.invoiceagent.generator;
