# shellcheck shell=bash
# The image: built, hardened, healthy, reading, within its limits, and ending as it should. Sourced with docker.sh.

IMAGE_MOST_BYTES=250000000
IMAGE_PORT=$ENGINE_PORT
IMAGE_URL=http://127.0.0.1:$IMAGE_PORT

# image_run NAME ARGUMENTS...: a container with everything taken away that the service does not need.
image_run() {
  local name=$1
  shift
  dk 30 run -d --name "$name" --label invoice-check --network invoice-check -p "127.0.0.1:$IMAGE_PORT:8000" \
    --read-only --cap-drop ALL --security-opt no-new-privileges --memory 512m --memory-swap 512m --pids-limit 200 \
    "$@" "$APP_IMAGE" >/dev/null
}

image_gone() { dk 30 rm -f -v "$1" >/dev/null 2>&1 || true; }

# within SECONDS COMMAND...: tries it ten times a second until it succeeds.
within() {
  local tries=$(($1 * 10))
  shift
  until "$@"; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.1
  done
}

image_answers() { curl -sf -m 2 -o /dev/null "$IMAGE_URL$1"; }

image_is_healthy() { [ "$(dk 5 inspect -f '{{.State.Health.Status}}' "$1")" = healthy ]; }

# image_reads FILE: it is answered, and proved.
image_reads() {
  local answer
  answer=$(curl -s -m 60 -F "file=@$1" "$IMAGE_URL/v1/process-invoice") || true
  case $answer in
    *'"proof":{"status":"proved"'*) ;;
    *)
      echo "$(basename "$1"): $(printf %s "$answer" | cut -c1-200)"
      return 1
      ;;
  esac
}

# What the process inside says of itself, as the system sees it.
image_process_is_bare() {
  local process status
  process=$(dk 5 inspect -f '{{.State.Pid}}' "$1")
  status=$(cat "/proc/$process/status")
  printf '%s\n' "$status" | grep -qE '^Uid:.10001.10001.10001.10001$'
  printf '%s\n' "$status" | grep -qE '^CapEff:.0000000000000000$'
  printf '%s\n' "$status" | grep -qE '^NoNewPrivs:.1$'
  printf '%s\n' "$status" | grep -qE '^Seccomp:.2$'
  grep -qE '^[^ ]+ / [^ ]+ ro[, ]' "/proc/$process/mounts"
  # No shell, no package manager, nobody who may become root.
  if dk 10 exec "$1" /bin/sh -c true >/dev/null 2>&1; then
    echo "there is a shell"
    return 1
  fi
}

check_image() {
  engine_start
  engine_image
  dk 10 network create invoice-check >/dev/null 2>&1 || true

  local size
  size=$(dk 10 image inspect -f '{{.Size}}' "$APP_IMAGE")
  echo "size: $((size / 1000000)) MB of $((IMAGE_MOST_BYTES / 1000000))"
  [ "$size" -le $IMAGE_MOST_BYTES ]

  # 512 MiB, a read-only root, no folder for temporary files, no capability.
  local began
  began=$(date +%s%N)
  image_run invoice-check-1
  within 30 image_answers /health
  echo "healthy after $((($(date +%s%N) - began) / 1000000)) ms (aim: 1000 with two idle processors)"
  within 30 image_answers /health/ready || {
    echo "not ready: $(curl -s -m 3 "$IMAGE_URL/health/ready")"
    return 1
  }
  image_process_is_bare invoice-check-1
  image_reads samples/nubank.pdf
  image_reads samples/banco_do_brasil-scanned.pdf
  echo "memory after a scan: $(dk 20 stats --no-stream --format '{{.MemUsage}}' invoice-check-1)"
  within 30 image_is_healthy invoice-check-1
  image_loses_nothing_at_its_end
  image_gone invoice-check-1
  image_survives_want
}

# A scan is under way and others come in when it is told to stop: whoever was let in gets the real answer.
image_loses_nothing_at_its_end() {
  local results scan i others=()
  results=$(mktemp -d)
  (image_reads samples/banco_do_brasil-scanned.pdf && echo proved) >"$results/scan" 2>&1 &
  scan=$!
  for i in 1 2 3 4; do
    (image_reads samples/nubank.pdf && echo proved) >"$results/$i" 2>&1 &
    others+=($!)
  done
  sleep 1
  local status=0
  dk 90 stop -t 75 invoice-check-1 >/dev/null
  wait $scan || status=$?
  wait "${others[@]}" || true # not for the engine, which may be a job of this shell too
  grep -L '^proved$' "$results"/* | while read -r i; do
    echo "at the end: $(cat "$i")"
  done
  [ "$(cat "$results"/* | grep -c '^proved$')" = 5 ] || status=1
  rm -rf "$results"
  # 143: ended by the signal, after its work.
  [ "$(dk 5 inspect -f '{{.State.ExitCode}}' invoice-check-1)" = 143 ] || status=1
  return $status
}

# Where memory runs out, the system takes the worker: its document is refused, the service lives.
image_survives_want() {
  image_run invoice-check-2 --memory 300m --memory-swap 300m
  within 60 image_answers /health/ready
  local i
  for i in 1 2 3; do
    curl -s -m 60 -o /dev/null -F file=@samples/banco_do_brasil-scanned.pdf "$IMAGE_URL/v1/process-invoice" || true
  done
  [ "$(dk 5 inspect -f '{{.State.Running}} {{.RestartCount}}' invoice-check-2)" = "true 0" ]
  within 20 image_answers /health
  within 20 image_reads samples/nubank.pdf
  image_gone invoice-check-2
}
