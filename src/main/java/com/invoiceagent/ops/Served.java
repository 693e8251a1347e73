package com.invoiceagent.ops;

import com.invoiceagent.model.Reading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is kept of an answered request; nothing of it is personal.
///
/// @param method such as `POST`; `other` when HTTP does not know it
/// @param route the route's pattern, such as `/v1/process-invoice`; `other` when there is none
/// @param status of the answer
/// @param code `ok`, or the code of the problem
/// @param took from the request's head to the end of the answer
/// @param bytes received as body
/// @param client the name of the caller's key; null when it sent none
/// @param reading what was answered; null when it was something else
/// @param provider who read it, such as `local`; null when nothing was read
public record Served(
    String method,
    String route,
    int status,
    String code,
    Duration took,
    long bytes,
    @Nullable String client,
    @Nullable Reading reading,
    @Nullable String provider) {}
