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

changed() { [ -n "$(find "$@" -newer target/.compiled -print -quit)" ]; }

# The first time, and for another pom.xml, Maven does it all.
whole() {
  mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath -Dmdep.includeScope=runtime
}

pages() { mvn -q -B -ntp resources:resources; }

# The compiler alone, without the checks that ./test makes of it. What was deleted goes, too.
sources() {
  rm -rf target/compiled
  find src/main/java -name '*.java' >target/sources
  javac -proc:none -nowarn -parameters -g -d target/compiled -cp "$(cat target/classpath)" @target/sources || return 1
  find target/classes -name '*.class' -delete
  cp -r target/compiled/. target/classes
}

# What is still to be done; a step that failed stays.
due=whole
start() {
  if changed pom.xml; then
    due=whole
  elif [ "$due" != whole ]; then
    [[ $due = *pages* ]] || ! changed src/main/resources || due+=" pages"
    [[ $due = *sources* ]] || ! changed src/main/java || due+=" sources"
  fi
  touch target/.compiled
  local step
  for step in $due; do
    if ! $step; then
      echo "Not compiled: the service of before goes on. Waiting for the next change."
      return
    fi
  done
  due=""
  if [ -n "$service" ]; then
    kill "$service" 2>/dev/null
    wait "$service"
  fi
  java -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005 \
    -cp "target/classes:$(cat target/classpath)" com.invoiceagent.app.Application &
  service=$!
}

mkdir -p target
touch target/.compiled
start
while sleep 1; do
  if changed pom.xml src/main; then
    start
  fi
done
