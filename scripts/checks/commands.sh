# shellcheck shell=bash
# The command line as a user starts it. Sourced by ./test.

# Starts the service on a free port; sets service_port, service_process and service_log.
start_service() {
  service_port=$1
  service_log=$(mktemp)
  while listens "$service_port"; do service_port=$((service_port + 1)); done
  PORT=$service_port "$JAVA_HOME/bin/java" -jar "$JAR" >"$service_log" 2>&1 &
  service_process=$!
  wait_until_healthy $service_process "$service_port" 60 || {
    cat "$service_log"
    return 1
  }
}

stop_service() {
  kill "$service_process" 2>/dev/null || true
  wait "$service_process" 2>/dev/null || true
  rm -f "$service_log"
}

program() { "$JAVA_HOME/bin/java" -XX:+UseSerialGC -jar "$JAR" "$@"; }

# expect_code WANTED COMMAND...: fails unless the command ends with this code.
expect_code() {
  local wanted=$1 code=0
  shift
  "$@" || code=$?
  [ $code = "$wanted" ] || {
    echo "exit code $code instead of $wanted: $*"
    return 1
  }
}

# Answers without what differs from one time to the next.
lasting() { sed -E 's/"processing_time_ms":[0-9]+/"processing_time_ms":0/; s/"request_id":"[^"]*"/"request_id":""/'; }

# Every invoice of the corpus: what the command writes is what the service answers.
check_extract_equals_service() {
  local work file name count=0
  work=$(mktemp -d)
  for file in src/test/resources/issuers/*/*/invoice.pdf; do
    name=${file#src/test/resources/issuers/}
    cp "$file" "$work/$(dirname "$name" | tr / .).pdf"
  done
  expect_code 0 program extract "$work" --format json --out "$work/command"
  start_service 18360
  mkdir "$work/service"
  for file in "$work"/*.pdf; do
    name=$(basename "$file" .pdf)
    curl -sS --max-time 60 -F "file=@$file" "http://127.0.0.1:$service_port/v1/process-invoice" | lasting >"$work/service/$name.json"
    lasting <"$work/command/$name.json" | tr -d '\n' | cmp - "$work/service/$name.json"
    count=$((count + 1))
  done
  stop_service
  rm -rf "$work"
  echo "$count invoices"
  [ "$count" -ge 100 ]
}

# Exit codes, help in two languages, completion that bash takes, health, configuration.
check_command_codes() {
  local work
  work=$(mktemp -d)
  head -c 2000 samples/nubank.pdf >"$work/broken.pdf"
  expect_code 0 program extract -q samples
  expect_code 2 program extract -q "$work/broken.pdf" 2>"$work/err"
  grep -q '(invalid_pdf)' "$work/err"
  expect_code 2 program extract "$work/none.pdf" 2>/dev/null
  expect_code 2 program nonsense 2>/dev/null
  expect_code 0 program issuers >"$work/issuers"
  grep -qx NUBANK "$work/issuers"
  env LC_ALL=pt_BR.UTF-8 "$JAVA_HOME/bin/java" -jar "$JAR" extract --help | grep -q 'Lê faturas'
  env LC_ALL=C "$JAVA_HOME/bin/java" -jar "$JAR" extract --help | grep -q 'Reads invoices'
  API_KEYS=very-secret program check-config >"$work/config"
  grep -q '^PORT=8000$' "$work/config"
  not grep -q very-secret "$work/config"
  WORKERS=many expect_code 2 program check-config >/dev/null 2>&1
  program generate-completion >"$work/completion"
  bash -c '. "$1" && complete -p run >/dev/null' - "$work/completion"
  PORT=18379 expect_code 1 program healthcheck
  start_service 18370
  PORT=$service_port expect_code 0 program healthcheck
  stop_service
  rm -rf "$work"
}

# Ctrl-C in the middle of much work: code 130, whole files only, no worker left.
check_command_interrupted() {
  local work code=0 process file i
  work=$(mktemp -d)
  mkdir "$work/in" "$work/out" "$work/tmp"
  for i in $(seq 1 300); do ln -s "$PWD/samples/nubank.pdf" "$work/in/$i.pdf"; done
  set -m # otherwise the shell makes what runs in the background deaf to Ctrl-C
  "$JAVA_HOME/bin/java" -Djava.io.tmpdir="$work/tmp" -jar "$JAR" extract -q "$work/in" --format json --out "$work/out" &
  process=$!
  set +m
  for i in $(seq 1 300); do
    [ -z "$(ls "$work/out")" ] || break
    sleep 0.1
  done
  kill -INT $process
  wait $process || code=$?
  [ $code = 130 ] || {
    echo "exit code $code instead of 130"
    return 1
  }
  [ -z "$(ls -A "$work/tmp")" ] || {
    echo "left in the temporary folder: $(ls -A "$work/tmp")"
    return 1
  }
  i=0
  for file in "$work"/out/* "$work"/out/.[!.]*; do
    [ -e "$file" ] || continue
    case $(tail -c 2 "$file") in
      *'}') ;;
      *)
        echo "half a file: $file"
        return 1
        ;;
    esac
    i=$((i + 1))
  done
  echo "$i of 300 files were written before"
  [ $i -gt 0 ] && [ $i -lt 300 ]
  for i in $(seq 1 50); do
    pgrep -f -- "-Djava.io.tmpdir=$work/tmp" >/dev/null || break
    sleep 0.1
  done
  not pgrep -f -- "-Djava.io.tmpdir=$work/tmp"
  rm -rf "$work"
}
