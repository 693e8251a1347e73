# shellcheck shell=bash
# Builds the service's jar when it is older than what it is made of. Sourced after jdk.sh, in the repository's root.

JAR=target/ai-invoice-agent.jar

jar_is_fresh() {
  [ -f "$JAR" ] && [ -z "$(find pom.xml .mvn src/main -newer "$JAR" -print 2>/dev/null | head -n 1)" ]
}

LOGGER=-Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin

# Runs Maven quietly, but for the compiler's warnings, which are errors. The build fixes the jar's time for the sake of
# reproducibility; here it gets the time at which the build began, so that it can be compared with its sources.
maven() {
  local began status=0
  began=$(mktemp)
  mvn -q -B -ntp -Dstyle.color=never "$LOGGER.compiler.CompilerMojo=warn" "$LOGGER.compiler.TestCompilerMojo=warn" \
    "$@" || status=$?
  if [ $status = 0 ] && [ -f "$JAR" ]; then
    touch -r "$began" "$JAR"
  fi
  rm -f "$began"
  return $status
}

build_jar() {
  if jar_is_fresh; then
    return 0
  fi
  say "Building $JAR ..."
  maven -Dmaven.test.skip=true -Dspotless.check.skip=true package
}
