/// What is fuzzed, and the inputs that are kept; run by `./fuzz`, replayed by the tests.
package com.invoiceagent.fuzz;
