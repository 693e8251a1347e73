#!/bin/bash
# Compiles and runs the service, and does both again whenever a source is newer. Runs in the container of compose.yaml.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
service=""
stop() {
  [ -z "$service" ] || kill "$service" 2>/dev/null
  wait
  exit 0
}
trap stop TERM INT

start() {
  touch target/.compiled
  if ! mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime; then
    echo "Not compiled: the service of before goes on. Waiting for the next change."
    return
  fi
  if [ -n "$service" ]; then
    kill "$service" 2>/dev/null
    wait "$service"
  fi
  java -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005 \
    -cp "target/classes:$(cat target/classpath)" com.invoiceagent.app.Application &
  service=$!
}

mkdir -p target
start
while sleep 1; do
  if [ -n "$(find pom.xml src/main -newer target/.compiled -print -quit)" ]; then
    start
  fi
done
