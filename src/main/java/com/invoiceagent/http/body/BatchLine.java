package com.invoiceagent.http.body;

import com.invoiceagent.export.answer.InvoiceAnswer;
import org.jspecify.annotations.Nullable;

/// What came of one of several files: an answer or a problem.
///
/// @param index of the file in the form, from 0
/// @param file its name in the form
public record BatchLine(
    int index, String file, @Nullable InvoiceAnswer answer, @Nullable ProblemBody problem) {}
