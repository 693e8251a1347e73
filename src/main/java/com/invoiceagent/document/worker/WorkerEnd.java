package com.invoiceagent.document.worker;

/// A worker ended.
///
/// @param pid its process
/// @param why it ended
/// @param documents how many it had been given
public record WorkerEnd(long pid, Ending why, int documents) {}
