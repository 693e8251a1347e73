/// What must not leave: identifiers of people, found and masked before a text is shown to anybody
/// else.
@NullMarked
package com.invoiceagent.privacy;

import org.jspecify.annotations.NullMarked;
