/// Files that were made to hurt whoever reads them, made when a test asks for them.
package com.invoiceagent.document.hostile;
