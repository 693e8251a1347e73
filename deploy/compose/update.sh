#!/bin/bash
# update.sh [REPLICAS]: replaces all replicas by new ones of APP_IMAGE without a failed request. The new ones start beside the old ones,
# nginx finds them by itself, and only then the old ones end, one after the other, with the time to finish what they do.
#   COMPOSE="docker compose -f compose.prod.yaml" deploy/compose/update.sh 2
set -euo pipefail
cd "$(dirname "$0")/../.."
replicas=${1:-2}
read -ra compose <<<"${COMPOSE:-docker compose -f compose.prod.yaml}"
docker=${DOCKER:-docker}

mapfile -t old < <("${compose[@]}" ps -q app)
"${compose[@]}" up -d --no-deps --no-recreate --scale "app=$((replicas + ${#old[@]}))" app

is_old() {
  local one
  for one in "${old[@]}"; do
    [ "$one" != "$1" ] || return 0
  done
  return 1
}

new=()
for one in $("${compose[@]}" ps -q app); do
  is_old "$one" || new+=("$one")
done

give_up() {
  echo "The new replica $1 does not get healthy: the old ones go on, the new ones are taken away." >&2
  "$docker" logs --tail 20 "$1" >&2 || true
  "$docker" rm -f "${new[@]}" >/dev/null
  exit 1
}
for one in "${new[@]}"; do
  tries=120
  until [ "$("$docker" inspect -f '{{.State.Health.Status}}' "$one")" = healthy ]; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || give_up "$one"
    sleep 0.5
  done
done
# Longer than nginx remembers names.
sleep 3
for one in "${old[@]}"; do
  "$docker" stop -t 75 "$one" >/dev/null
  "$docker" rm "$one" >/dev/null
done
echo "${#old[@]} replaced by ${#new[@]}."
