# shellcheck shell=bash
# A Docker engine for the checks of the image and of compose: the machine's own when one answers, else one that is started here, with
# everything it needs below target/. Sourced; engine_start must run in a shell of its own, which the checks do: its end is the engine's.

ENGINE_DIR=$PWD/target/docker
ENGINE_PORT=${ENGINE_PORT:-18420} # and the few above it
APP_IMAGE=ai-invoice-agent:check
BASE_STAND_IN=ai-invoice-agent/base:check
BUILD_STAND_IN=ai-invoice-agent/maven:check

# An engine answers, or one can be started.
can_have_engine() {
  docker_client >/dev/null || return 1
  timeout 10 "$(docker_client)" info >/dev/null 2>&1 || { have dockerd && have iptables && have mmdebstrap && as_root true 2>/dev/null; }
}

# The client: Debian's own builds without a plug-in, newer ones need theirs.
docker_client() {
  local client
  for client in docker /usr/bin/docker; do
    have "$client" || continue
    if "$client" buildx version >/dev/null 2>&1 || "$client" --version | grep -q 'version 20\.'; then
      echo "$client"
      return 0
    fi
  done
  return 1
}

DOCKER=""
# dk SECONDS ARGUMENTS...: no call of the client waits longer than that.
dk() {
  local seconds=$1
  shift
  timeout -k 5 "$seconds" "$DOCKER" "$@"
}

engine_start() {
  DOCKER=$(docker_client)
  export DOCKER_BUILDKIT=1
  if [ -z "${ENGINE_OWN:-}" ] && dk 10 info >/dev/null 2>&1; then
    trap engine_clean EXIT
    trap 'exit 143' TERM INT
    return 0
  fi
  if ! have dockerd; then
    echo "No Docker engine answers, and dockerd is not installed." >&2
    return 1
  fi
  mkdir -p "$ENGINE_DIR"
  # Where a path is long a socket cannot be.
  ENGINE_RUN=$(mktemp -d)
  ENGINE_CHAINS=$(iptables_chains)
  export DOCKER_HOST=unix://$ENGINE_RUN/docker.sock
  as_root dockerd --data-root "$ENGINE_DIR/data" --exec-root "$ENGINE_RUN/exec" -H "$DOCKER_HOST" -p "$ENGINE_RUN/pid" \
    --bridge=none --ip6tables=false --default-address-pool base=10.213.0.0/16,size=24 >"$ENGINE_DIR/engine.log" 2>&1 &
  ENGINE_PID=$!
  trap engine_stop EXIT
  trap 'exit 143' TERM INT
  local tries=100
  until dk 5 info >/dev/null 2>&1; do
    tries=$((tries - 1))
    if [ $tries = 0 ] || ! kill -0 "$ENGINE_PID" 2>/dev/null; then
      tail -n 5 "$ENGINE_DIR/engine.log" >&2
      return 1
    fi
    sleep 0.2
  done
}

iptables_chains() { as_root iptables -S 2>/dev/null | grep -c '^-N DOCKER' || true; }

# What the checks have made, and nothing else: it carries their label or their project's name.
engine_clean() {
  local left
  for left in $(dk 10 ps -aq --filter label=invoice-check 2>/dev/null) \
    $(dk 10 ps -aq --filter label=com.docker.compose.project=invoice-check 2>/dev/null); do
    dk 20 rm -f -v "$left" >/dev/null 2>&1 || true
  done
  for left in $(dk 10 network ls -q --filter name=invoice-check 2>/dev/null); do
    dk 10 network rm "$left" >/dev/null 2>&1 || true
  done
}

engine_stop() {
  set +e # whatever fails here, the rest is still to be done
  engine_clean
  local tries=50 pid
  pid=$(cat "$ENGINE_RUN/pid" 2>/dev/null || echo "$ENGINE_PID")
  as_root kill "$pid" 2>/dev/null || true
  while kill -0 "$ENGINE_PID" 2>/dev/null && [ $tries -gt 0 ]; do
    sleep 0.2
    tries=$((tries - 1))
  done
  as_root kill -KILL "$pid" 2>/dev/null || true
  if [ "$ENGINE_CHAINS" = 0 ]; then
    iptables_tidy
  fi
  as_root rm -rf "$ENGINE_RUN"
}

# Takes away the rules that an engine leaves behind.
iptables_tidy() {
  local table rule chain
  for table in filter nat; do
    as_root iptables -t $table -S 2>/dev/null | grep -- '-j DOCKER' | grep '^-A' | sed 's/^-A/-D/' | while read -r rule; do
      # shellcheck disable=SC2086
      as_root iptables -t $table $rule 2>/dev/null || true
    done || true
    for chain in $(as_root iptables -t $table -S 2>/dev/null | sed -n 's/^-N \(DOCKER.*\)/\1/p'); do
      as_root iptables -t $table -F "$chain" 2>/dev/null || true
    done
    for chain in $(as_root iptables -t $table -S 2>/dev/null | sed -n 's/^-N \(DOCKER.*\)/\1/p'); do
      as_root iptables -t $table -X "$chain" 2>/dev/null || true
    done
  done
  as_root iptables -P FORWARD ACCEPT 2>/dev/null || true
}

# The images that a build starts from: the real ones where they can be had, else stand-ins made of this machine's packages and JDK.
# Sets BASES to the arguments of docker build.
BASES=()
engine_bases() {
  if [ -z "${ENGINE_PID:-}" ] && dk 120 pull -q debian:bookworm-slim >/dev/null 2>&1; then
    return 0
  fi
  echo "The registry of base images is out of reach: stand-ins made of Debian's packages and this machine's JDK."
  dk 10 image inspect $BASE_STAND_IN >/dev/null 2>&1 || base_stand_in
  dk 10 image inspect $BUILD_STAND_IN >/dev/null 2>&1 || build_stand_in
  BASES=(--build-arg "BUILD_IMAGE=$BUILD_STAND_IN" --build-arg "SYSTEM_IMAGE=$BASE_STAND_IN")
}

base_stand_in() {
  local tar=$ENGINE_DIR/base.tar
  mkdir -p "$ENGINE_DIR"
  # shellcheck disable=SC2016
  as_root timeout -k 5 180 mmdebstrap --quiet --variant=minbase --include=ca-certificates \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
    --customize-hook='rm -rf "$1"/var/lib/apt/lists/* "$1"/var/cache/apt/*' \
    --customize-hook='copy-in /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs' \
    bookworm "$tar"
  dk 60 import -c 'CMD ["bash"]' "$tar" $BASE_STAND_IN >/dev/null
  rm -f "$tar"
}

MAVEN_VERSION=3.9.11
build_stand_in() {
  local context=$ENGINE_DIR/maven
  rm -rf "$context"
  mkdir -p "$context/usr/share" ~/.m2/repository
  timeout -k 5 120 mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin -DoutputDirectory="$context" </dev/null
  tar -xzf "$context"/apache-maven-*.tar.gz -C "$context/usr/share"
  rm "$context"/apache-maven-*.tar.gz
  mv "$context/usr/share/apache-maven-$MAVEN_VERSION" "$context/usr/share/maven"
  cat >"$context/Dockerfile" <<END
FROM $BASE_STAND_IN
COPY opt /opt
COPY usr /usr
ENV JAVA_HOME=/opt/java/openjdk LANG=C.UTF-8 MAVEN_ARGS=-Dmaven.repo.local.tail=/opt/known/repository \
    PATH=/opt/java/openjdk/bin:/usr/share/maven/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
END
  # What Maven has already goes along: nothing of it is downloaded again.
  tar -ch --exclude=./lib/src.zip --transform 's#^\./#opt/java/openjdk/#;s#^repository/#opt/known/repository/#' \
    -C "$context" Dockerfile usr -C "$JAVA_HOME" . -C ~/.m2 repository |
    dk 180 build -q --network host -t $BUILD_STAND_IN - >/dev/null
  rm -rf "$context"
}

# Builds the image, once for all checks that use it.
engine_image() {
  engine_bases
  local status=0
  dk 420 build --network host --progress plain -t $APP_IMAGE "${BASES[@]}" . >"$ENGINE_DIR/build.log" 2>&1 || status=$?
  if [ $status != 0 ]; then
    grep -v 'sha256:' "$ENGINE_DIR/build.log" | tail -n 40 >&2
    return 1
  fi
}
