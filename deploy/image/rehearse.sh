#!/bin/bash
# rehearse.sh CACHE: runs the service once as it will run, with a few requests, and keeps what it loaded in the cache.
set -euo pipefail
cache=$1
port=18999
log=$(mktemp)

get() { # PATH
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$1" >&3
  head -n 1 <&3 | grep -q ' 200'
}

post() { # FILE
  local head tail length
  head=$'--x\r\nContent-Disposition: form-data; name="file"; filename="invoice.pdf"\r\nContent-Type: application/pdf\r\n\r\n'
  tail=$'\r\n--x--\r\n'
  length=$((${#head} + $(stat -c %s "$1") + ${#tail}))
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  {
    printf 'POST /v1/process-invoice HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n'
    printf 'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n' "$length"
    printf '%s' "$head"
    cat "$1"
    printf '%s' "$tail"
  } >&3
  head -n 1 <&3 | grep -q ' 200'
}

give_up() {
  echo "The rehearsal failed: $1" >&2
  cat "$log" >&2
  exit 1
}

# Workers are processes of their own; read inline, their classes get into the same cache, which they use too.
sed '/AOTCache=/d;/^-Xlog/d' /app/service.options >/build/options
mkdir -p /app/static
cd /app
PORT=$port ENVIRONMENT=production DRAIN_SECONDS=0 ISOLATION=inline PATH=/opt/jre/bin:$PATH LANG=C.UTF-8 timeout -k 120 240 \
  java @/build/options "-XX:AOTCacheOutput=$cache" -jar /app/ai-invoice-agent.jar >"$log" 2>&1 &
service=$!
for _ in $(seq 300); do
  get /health 2>/dev/null && break
  kill -0 $service 2>/dev/null || give_up "the service ended"
  sleep 0.2
done
get /health/ready || give_up "not ready"
for _ in 1 2 3; do
  for invoice in /build/*.pdf; do
    post "$invoice" || give_up "$(basename "$invoice") was not read"
  done
done
get /metrics || give_up "no metrics"
kill $service
status=0
wait $service || status=$?
# 143: ended by the signal, which timeout passes on as 124 when it had to do it itself.
[ $status = 143 ] || give_up "it ended with $status"
[ -s "$cache" ] || give_up "no cache was written"
rm -f "$cache.config"
# The check of health must do without anything else, and say no when nobody answers.
timeout 60 java @/app/healthcheck.options -jar /app/ai-invoice-agent.jar healthcheck && give_up "healthy, and not running"
ls -l "$cache"
