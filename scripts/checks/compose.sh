# shellcheck shell=bash
# The production composition by itself: TLS, sizes, rates, the death of a replica, an update under load. And the one for development: a
# change of the sources is served. Sourced with docker.sh.

NGINX_STAND_IN=ai-invoice-agent/nginx:check

compose() { timeout -k 5 120 "${COMPOSE_COMMAND[@]}" -p invoice-check -f compose.prod.yaml "$@"; }

# The plug-in where the client has it, else the program of its own.
compose_command() {
  if dk 10 compose version >/dev/null 2>&1; then
    COMPOSE_COMMAND=("$DOCKER" compose)
  else
    COMPOSE_COMMAND=(docker-compose)
  fi
}

# nginx out of Debian's packages where its image cannot be had.
compose_nginx() {
  if [ ${#BASES[@]} = 0 ]; then
    return 0
  fi
  export NGINX_IMAGE=$NGINX_STAND_IN
  dk 10 image inspect $NGINX_STAND_IN >/dev/null 2>&1 && return 0
  printf '%s\n' "FROM $BASE_STAND_IN" \
    'RUN groupadd -g 101 nginx && useradd -u 101 -g 101 -M nginx && apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light >/dev/null' |
    dk 120 build -q --network host -t $NGINX_STAND_IN - >/dev/null
}

# status WANTED ARGUMENTS...: what curl is answered.
compose_status() {
  local wanted=$1 got
  shift
  got=$(curl -s -k -m 60 -o /dev/null -w '%{http_code}' "$@") || true
  if [ "$got" != "$wanted" ]; then
    echo "$got instead of $wanted: ${*: -1}"
    return 1
  fi
}

compose_is_ready() { [ "$(curl -s -k -m 3 -o /dev/null -w '%{http_code}' "$COMPOSE_URL/health/ready")" = 200 ]; }

# compose_load FILE: an invoice after the other until the file is gone; what is answered goes into it.
compose_load() {
  while [ -e "$1.on" ]; do
    curl -s -k -m 60 -o /dev/null -w '%{http_code}\n' -F file=@samples/nubank.pdf "$COMPOSE_URL/v1/process-invoice" >>"$1" || echo failed >>"$1"
    sleep 0.3
  done
}

# under_load NAME COMMAND...: requests go on meanwhile, and all of them are answered well.
compose_under_load() {
  local name=$1 log status=0
  shift
  log=$COMPOSE_FOLDER/load
  : >"$log"
  touch "$log.on"
  compose_load "$log" &
  local load=$!
  sleep 2
  "$@" || status=$?
  sleep 3
  rm -f "$log.on"
  wait $load || true
  echo "$name: $(sort "$log" | uniq -c | tr -s ' \n' ' ')"
  [ "$(sort -u "$log")" = 200 ] || status=1
  return $status
}

compose_kill_one() {
  local victim
  victim=$(compose ps -q app | head -n 1)
  dk 20 kill "$victim" >/dev/null
}

compose_update() {
  COMPOSE="${COMPOSE_COMMAND[*]} -p invoice-check -f compose.prod.yaml" DOCKER=$DOCKER timeout -k 5 150 deploy/compose/update.sh 2
}

check_compose() {
  COMPOSE_HTTP=$((ENGINE_PORT + 2))
  COMPOSE_HTTPS=$((ENGINE_PORT + 3))
  COMPOSE_URL=https://localhost:$COMPOSE_HTTPS
  engine_start
  engine_image
  compose_command
  compose_nginx
  COMPOSE_FOLDER=$(mktemp -d)
  chmod 755 "$COMPOSE_FOLDER"
  export APP_IMAGE HTTP_PORT=$COMPOSE_HTTP HTTPS_PORT=$COMPOSE_HTTPS CERTIFICATES=$COMPOSE_FOLDER/certificates
  deploy/compose/certificate.sh localhost "$CERTIFICATES" >/dev/null
  compose config -q
  compose -f compose.yaml config -q
  compose up -d --scale app=2 >"$COMPOSE_FOLDER/up.log" 2>&1 || {
    tail -n 20 "$COMPOSE_FOLDER/up.log"
    return 1
  }
  within 40 compose_is_ready || {
    dk 10 logs "$(compose ps -q nginx)" 2>&1 | tail -n 5
    return 1
  }
  compose_door
  compose_under_load "a replica is killed" compose_kill_one
  compose_under_load "all replicas are replaced" compose_update
  compose_log_is_clean
  rm -rf "$COMPOSE_FOLDER"
}

# What nginx lets in, and how.
compose_door() {
  [ "$(curl -s -k -m 10 -o /dev/null -w '%{http_version}' "$COMPOSE_URL/health")" = 2 ]
  compose_status 308 "http://localhost:$COMPOSE_HTTP/health?a=b"
  compose_status 404 "$COMPOSE_URL/metrics"
  compose_status 200 --tlsv1.3 "$COMPOSE_URL/health"
  compose_status 200 --tlsv1.2 --tls-max 1.2 "$COMPOSE_URL/health"
  compose_status 000 --tlsv1.0 --tls-max 1.1 "$COMPOSE_URL/health"
  compose_status 200 -F file=@samples/nubank.pdf "$COMPOSE_URL/v1/process-invoice"
  curl -s -k -m 10 -D - -o /dev/null "$COMPOSE_URL/health" | tr -d '\r' >"$COMPOSE_FOLDER/headers"
  grep -qix 'strict-transport-security: max-age=63072000; includeSubDomains' "$COMPOSE_FOLDER/headers"
  [ "$(grep -ci '^x-content-type-options:' "$COMPOSE_FOLDER/headers")" = 1 ]
  # A PDF as large as may be: empty lines, and its end again.
  tail -n 3 samples/nubank.pdf >"$COMPOSE_FOLDER/end"
  {
    cat samples/nubank.pdf
    head -c $((10485760 - $(stat -c %s samples/nubank.pdf) - $(stat -c %s "$COMPOSE_FOLDER/end"))) /dev/zero | tr '\0' '\n'
    cat "$COMPOSE_FOLDER/end"
  } >"$COMPOSE_FOLDER/large.pdf"
  compose_status 200 -F "file=@$COMPOSE_FOLDER/large.pdf" "$COMPOSE_URL/v1/process-invoice"
  head -c 2000000 /dev/zero >>"$COMPOSE_FOLDER/large.pdf"
  compose_status 413 -F "file=@$COMPOSE_FOLDER/large.pdf" "$COMPOSE_URL/v1/process-invoice"
  sleep 3
  # More at once than one caller may.
  local i burst=()
  for i in $(seq 40); do
    curl -s -k -m 20 -o "$COMPOSE_FOLDER/burst.$i" -w '%{http_code} %{content_type}\n' "$COMPOSE_URL/docs-or-nothing" >>"$COMPOSE_FOLDER/burst" &
    burst+=($!)
  done
  wait "${burst[@]}" # not for the engine, which is a job of this shell too
  grep -q '^429 application/problem+json' "$COMPOSE_FOLDER/burst"
  grep -q '^404 ' "$COMPOSE_FOLDER/burst"
  grep -l '"code":"rate_limited"' "$COMPOSE_FOLDER"/burst.* >/dev/null
  sleep 5
}

# One JSON object for each request; no query, no address, no name of a file.
compose_log_is_clean() {
  dk 20 logs "$(compose ps -q nginx)" >"$COMPOSE_FOLDER/access" 2>/dev/null
  [ -s "$COMPOSE_FOLDER/access" ]
  not grep -vE '^\{"time":.*\}$' "$COMPOSE_FOLDER/access"
  not grep -E 'a=b|nubank|docs-or-nothing|10\.213\.' "$COMPOSE_FOLDER/access"
}

development_says() { curl -s -m 2 -H 'Accept: text/html, */*;q=0.5' "$DEVELOPMENT_URL$1" | grep -q "$2"; }

# In a copy of the sources: the service, its debugger, a page that changes, a class that changes, one that does not compile.
check_compose_development() {
  local folder class=src/main/java/com/invoiceagent/ops/HealthController.java status=0
  export PORT=$((ENGINE_PORT + 4)) DEBUG_PORT=$((ENGINE_PORT + 5)) COMPOSE_PROJECT_NAME=invoice-check
  DEVELOPMENT_URL=http://127.0.0.1:$PORT
  engine_start
  engine_bases
  compose_command
  dk 240 build -q --network host --target development -t ai-invoice-agent:development "${BASES[@]}" . >/dev/null
  folder=$(mktemp -d)
  cp -r pom.xml .mvn src samples deploy compose.yaml Dockerfile "$folder"
  (
    set -e
    cd "$folder"
    timeout -k 5 60 "${COMPOSE_COMMAND[@]}" up -d --no-build >/dev/null 2>&1
    within 150 development_says /health UP
    development_says /docs .
    # The debugger's own greeting.
    [ "$(exec 3<>"/dev/tcp/127.0.0.1/$DEBUG_PORT" && printf JDWP-Handshake >&3 && timeout 5 head -c 14 <&3)" = JDWP-Handshake ]
    sed -i 's#</body>#<i>another page</i></body>#' src/main/resources/page/index.html
    within 60 development_says / 'another page'
    sed -i 's/? "UP" :/? missing :/' $class
    sleep 5
    development_says /health UP
    sed -i 's/? missing :/? "ANOTHER" :/' $class
    within 90 development_says /health ANOTHER
  ) || status=1
  [ $status = 0 ] || (cd "$folder" && "${COMPOSE_COMMAND[@]}" logs --tail 30)
  (cd "$folder" && timeout -k 5 60 "${COMPOSE_COMMAND[@]}" down -v -t 5 >/dev/null 2>&1) || true
  rm -rf "$folder"
  return $status
}
