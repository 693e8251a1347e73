#!/bin/bash
# providers.sh JAVA: leaves only those providers of security in the settings of a Java made by jlink that its modules hold. For one that is
# listed and missing Java looks through the whole class path at every start, and wakes a library of cryptography that nobody asked for.
set -euo pipefail
settings=$1/conf/security/java.security
there=$("$1/bin/java" -XshowSettings:security:providers -version 2>&1 | sed -n 's/^ *Provider name: //p')
[ -n "$there" ]
{
  grep -v '^security\.provider\.[0-9]*=' "$settings"
  number=0
  for name in $there; do
    number=$((number + 1))
    echo "security.provider.$number=$name"
  done
} >"$settings.new"
mv "$settings.new" "$settings"
