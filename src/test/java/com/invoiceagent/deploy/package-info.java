/// What stands in deploy/ and .github/, held against the service that it deploys.
@org.jspecify.annotations.NullMarked
package com.invoiceagent.deploy;
