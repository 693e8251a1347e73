/// Pages that were recognised on images: what the proof may put right, and what it cannot vouch
/// for.
@NullMarked
package com.invoiceagent.reading.scan;

import org.jspecify.annotations.NullMarked;
