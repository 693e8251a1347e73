/// What a request costs, as ratios; run by hand with `./bench`.
package com.invoiceagent.bench;
