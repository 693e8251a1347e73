package com.invoiceagent.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Answers the protocol's messages one by one, with no memory of earlier ones; for any number of
/// threads, each of which does its own call's work.
public final class McpEndpoint {

  private static final String READER = "reader";

  private final McpJsonMapper json = new JacksonMcpJsonMapper(mapper());
  private final Wire wire = new Wire();

  /// An endpoint with the one tool.
  ///
  /// @param version of this program, for the client's log
  public McpEndpoint(ToolOptions options, String version) {
    InvoiceTool tool = new InvoiceTool(options, json);
    McpServer.sync(wire)
        .serverInfo("ai-invoice-agent", version)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .jsonMapper(json)
        // The tool checks its few arguments itself, with codes of its own.
        .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(null))
        .validateToolInputs(false)
        .immediateExecution(true)
        .toolCall(
            tool.description(),
            (context, call) -> tool.call(call.arguments(), (ToolReader) context.get(READER)))
        .build();
  }

  /// Answers one message.
  ///
  /// @param message of JSON-RPC
  /// @param reader reads what a call of the tool brings
  /// @return the answer; empty where the protocol wants none
  public Optional<String> answer(String message, ToolReader reader) {
    McpSchema.JSONRPCMessage read;
    try {
      read = McpSchema.deserializeJsonRpcMessage(json, message);
    } catch (IOException | IllegalArgumentException | JacksonException _) {
      return Optional.of(
          written(error(null, McpSchema.ErrorCodes.PARSE_ERROR, "The message is no JSON-RPC.")));
    }
    return read instanceof McpSchema.JSONRPCRequest request
        ? Optional.of(written(answer(request, reader)))
        : Optional.empty();
  }

  /// The answer to a message that nobody reads.
  static String tooLong(int longest) {
    return "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":"
        + McpSchema.ErrorCodes.INVALID_REQUEST
        + ",\"message\":\"The message has more than "
        + longest
        + " characters.\"}}";
  }

  private Object answer(McpSchema.JSONRPCRequest request, ToolReader reader) {
    try {
      return Objects.requireNonNull(
          wire.handler()
              .handleRequest(McpTransportContext.create(Map.of(READER, reader)), request)
              .block());
    } catch (McpError _) {
      return error(
          request.id(), McpSchema.ErrorCodes.METHOD_NOT_FOUND, "The method is not known here.");
    }
  }

  private static Map<String, @Nullable Object> error(
      @Nullable Object id, int code, String message) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("jsonrpc", McpSchema.JSONRPC_VERSION);
    error.put("id", id);
    error.put("error", Map.of("code", code, "message", message));
    return error;
  }

  private String written(Object answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Amounts stay decimal. How long a text may be is decided by who reads the message.
  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build();
  }

  /// Where the library leaves what answers messages.
  private static final class Wire implements McpStatelessServerTransport {

    private @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler answering) {
      handler = answering;
    }

    McpStatelessServerHandler handler() {
      return Objects.requireNonNull(handler);
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
