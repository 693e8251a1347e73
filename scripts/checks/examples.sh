# shellcheck shell=bash
# The examples as a developer runs them, against the real jar. Sourced by ./test, after commands.sh.

SAMPLE_ANSWER='NUBANK 5498.26 proved'

# example NAME COMMAND...: must print what the sample asks for, and fail on what is no PDF.
example() {
  local said code=0
  # shellcheck disable=SC2154 # set by start_service in commands.sh
  said=$("$@" samples/nubank.pdf "http://127.0.0.1:$service_port")
  [ "$said" = "$SAMPLE_ANSWER" ] || {
    echo "$* said '$said'"
    return 1
  }
  "$@" README.md "http://127.0.0.1:$service_port" >/dev/null 2>&1 || code=$?
  [ $code = 2 ] || {
    echo "$* ended with $code on a file that is no PDF"
    return 1
  }
}

with_service() {
  local status=0
  start_service 18380
  example "$@" || status=$?
  stop_service
  return $status
}

check_example_curl() { with_service examples/curl.sh; }
check_example_python() { with_service python3 examples/python.py; }
check_example_node() { with_service node examples/javascript.mjs; }
check_example_java() { with_service "$JAVA_HOME/bin/java" examples/ProcessInvoice.java; }
