package com.invoiceagent.agent.call;

import com.invoiceagent.agent.Script;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One row of the matrix.
///
/// @param name as it stands in the table
/// @param vendors to whom it applies
/// @param script what the server does, for each vendor
/// @param address changes where the service calls
/// @param slow whether it only ends by the time of a call
record FaultCase(
    String name,
    Set<Vendor> vendors,
    Function<Vendor, Script> script,
    UnaryOperator<URI> address,
    boolean slow,
    Action action) {

  static FaultCase of(String name, Script script, Action action) {
    return each(name, _ -> script, action);
  }

  static FaultCase each(String name, Function<Vendor, Script> script, Action action) {
    return new FaultCase(
        name, EnumSet.allOf(Vendor.class), script, UnaryOperator.identity(), false, action);
  }

  FaultCase only(Vendor first, Vendor... more) {
    return new FaultCase(name, EnumSet.of(first, more), script, address, slow, action);
  }

  FaultCase at(UnaryOperator<URI> other) {
    return new FaultCase(name, vendors, script, other, slow, action);
  }

  FaultCase ends() {
    return new FaultCase(name, vendors, script, address, true, action);
  }
}
