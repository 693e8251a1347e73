# shellcheck shell=bash
# The service as a tool of AI assistants, over lines and over HTTP. Sourced by ./test.

# mcp_call ID ARGUMENTS: a call of the tool, on one line.
mcp_call() { printf '{"jsonrpc":"2.0","id":%s,"method":"tools/call","params":{"name":"process_invoice","arguments":%s}}\n' "$1" "$2"; }

# mcp_proved ANSWER: fails unless it says that the bundled sample is proved, with all its rows.
mcp_proved() {
  jq -e '.result | (.isError | not)
    and .structuredContent.proof.status == "proved"
    and .structuredContent.metadata.total_transactions == 36
    and (.structuredContent.transactions | length) == 36
    and (.content[0].text | startswith("proved: "))
    and (.content[0].text | contains("36 transactions, 1 payment."))' >/dev/null <<<"$1"
}

check_mcp() {
  local work answers answer url status=0
  work=$(mktemp -d)
  {
    printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}'
    printf '%s\n' '{"jsonrpc":"2.0","method":"notifications/initialized"}'
    printf '%s\n' '{"jsonrpc":"2.0","id":2,"method":"tools/list"}'
    mcp_call 3 "{\"path\":\"$PWD/samples/nubank.pdf\"}"
    mcp_call 4 "{\"path\":\"$PWD/no-such-file.pdf\"}"
  } | "$JAVA_HOME/bin/java" -jar "$JAR" mcp >"$work/lines"
  answers=$work/lines
  [ "$(wc -l <"$answers")" = 4 ] || status=1
  jq -es 'map(select(.id == 1))[0] | .result.serverInfo.name == "ai-invoice-agent"' "$answers" >/dev/null || status=1
  jq -es 'map(select(.id == 2))[0] | .result.tools | length == 1 and .[0].name == "process_invoice"' "$answers" >/dev/null || status=1
  mcp_proved "$(jq -c 'select(.id == 3)' "$answers")" || status=1
  jq -es 'map(select(.id == 4))[0] | .result.isError and .result.structuredContent.code == "bad_request"' "$answers" >/dev/null || status=1

  start_service 18420
  # shellcheck disable=SC2154 # set by start_service in commands.sh
  url=http://127.0.0.1:$service_port/mcp
  mcp_call 5 "{\"file_base64\":\"$(base64 -w 0 samples/nubank.pdf)\",\"provider\":\"local\"}" >"$work/call"
  answer=$(curl -sS --max-time 60 -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
    --data-binary "@$work/call" "$url") || status=1
  mcp_proved "$answer" || status=1
  mcp_call 6 '{"path":"/etc/hostname"}' >"$work/call"
  answer=$(curl -sS --max-time 60 -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' \
    --data-binary "@$work/call" "$url") || status=1
  jq -e '.result.isError and .result.structuredContent.code == "bad_request"' >/dev/null <<<"$answer" || status=1
  stop_service
  [ $status = 0 ] || cut -c1-300 "$answers"
  rm -rf "$work"
  return $status
}
