/// One question to an AI vendor over the network: wire formats, failure rules, budgets.
@NullMarked
package com.invoiceagent.agent.call;

import org.jspecify.annotations.NullMarked;
