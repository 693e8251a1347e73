# shellcheck shell=bash
# The web page in a real browser. Sourced by ./test.

# Two services, one of them with a key; then every case in src/test/browser.
check_page() {
  local port=18340 open locked log status=0
  log=$(mktemp)
  (cd src/test/browser && npm install --loglevel=error) >"$log" 2>&1 || {
    cat "$log"
    return 1
  }
  while listens $port || listens $((port + 1)); do port=$((port + 2)); done
  PORT=$port API_KEYS="" ISOLATION=inline "$JAVA_HOME/bin/java" -jar "$JAR" >"$log" 2>&1 &
  open=$!
  PORT=$((port + 1)) API_KEYS=right-key ISOLATION=inline "$JAVA_HOME/bin/java" -jar "$JAR" >>"$log" 2>&1 &
  locked=$!
  if wait_until_healthy $open $port 60 && wait_until_healthy $locked $((port + 1)) 60; then
    node src/test/browser/vendor.js || status=1
    SERVICE=http://127.0.0.1:$port LOCKED_SERVICE=http://127.0.0.1:$((port + 1)) CHROMIUM=$(command -v chromium) \
      node src/test/browser/run.js || status=1
  else
    cat "$log"
    status=1
  fi
  kill $open $locked 2>/dev/null || true
  wait $open $locked 2>/dev/null || true
  rm -f "$log"
  return $status
}
