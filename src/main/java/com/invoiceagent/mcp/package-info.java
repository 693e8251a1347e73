/// The service as a tool of AI assistants: the Model Context Protocol's messages, whatever brings
/// them.
@NullMarked
package com.invoiceagent.mcp;

import org.jspecify.annotations.NullMarked;
