#!/usr/bin/env bash
# Reads an invoice with curl and jq. Ends with 0 when it is proved, 1 when it is not, 2 when it could not be read.
#   examples/curl.sh FILE [URL]        API_KEY=... where the service wants a key
set -uo pipefail
file=$1
url=${2:-http://127.0.0.1:8000}

answer=$(curl -sS --fail-with-body ${API_KEY:+-H "X-API-Key: $API_KEY"} -F "file=@$file" "$url/v1/process-invoice") || {
  echo "$answer" >&2
  exit 2
}
jq -r '"\(.invoice.institution) \(.invoice.total) \(.proof.status)"' <<<"$answer"
jq -e '.proof.status == "proved"' >/dev/null <<<"$answer" || exit 1
