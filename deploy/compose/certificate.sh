#!/bin/bash
# certificate.sh NAME [FOLDER]: a self-signed certificate for trying things out; docs/vps.md says how to get a real one.
set -euo pipefail
name=${1:?usage: certificate.sh NAME [FOLDER]}
folder=${2:-$(dirname "$0")/certificates}
mkdir -p "$folder"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=$name" \
  -addext "subjectAltName=DNS:$name" -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
# nginx runs as 101.
if [ "$(id -u)" = 0 ]; then
  chown 101:101 "$folder/key.pem"
  chmod 400 "$folder/key.pem"
else
  chmod 644 "$folder/key.pem"
  echo "Not run as root: $folder/key.pem is readable by every user of this machine." >&2
fi
echo "$folder/certificate.pem: $name"
