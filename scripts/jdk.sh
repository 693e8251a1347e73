# shellcheck shell=bash
# Finds the tools that run, test and measure the service, and installs them where that is possible.
# Sourced, never run. After need_jdk, JAVA_HOME and PATH belong to JDK 25 or newer; after need_maven, mvn is there.

JDK_WANTED=25

say() { printf '%s\n' "$*" >&2; }

have() { command -v "$1" >/dev/null 2>&1; }

# True when the command fails. Where errors end a script, a plain "!" would not.
not() { ! "$@"; }

# The major version of the JDK in a folder; nothing where there is none (a JRE without javac is none).
jdk_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

# The folder of the java on PATH, behind its links.
jdk_on_path() {
  local java
  java=$(command -v javac) || return 0
  while [ -L "$java" ]; do
    local link
    link=$(readlink "$java")
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd)
}

# Prints the folder of the first JDK that is new enough: JAVA_HOME, the usual places, PATH.
find_jdk() {
  local home major
  for home in "${JAVA_HOME:-}" \
    /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home \
    /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$(jdk_on_path)"; do
    [ -n "$home" ] || continue
    major=$(jdk_major "$home")
    if [ -n "$major" ] && [ "$major" -ge "$JDK_WANTED" ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Runs a command as root: as it is, or by a sudo that asks for no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

can_install() { have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }; }

# Refreshes the list of packages once in a run.
apt_refreshed=""
apt_refresh() {
  [ -z "$apt_refreshed" ] || return 0
  apt_refreshed=yes
  as_root apt-get update -qq >/dev/null 2>&1 || say "apt-get update failed; going on with the list there is."
}

apt_offers() {
  case $(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p') in
    "" | "(none)") return 1 ;;
  esac
}

# Installs packages on Debian and its relatives, as root or where sudo asks for no password; false when that is not possible.
apt_install() {
  local package
  can_install || return 1
  apt_refresh
  for package in "$@"; do
    apt_offers "$package" || return 1
  done
  say "Installing $* ..."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

jdk_commands() {
  local system machine
  case $(uname -s) in
    Darwin) system=mac ;;
    *) system=linux ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) machine=aarch64 ;;
    *) machine=x64 ;;
  esac
  say "JDK $JDK_WANTED or newer was not found. To install it:"
  if have apt-get && apt_offers "openjdk-$JDK_WANTED-jdk-headless"; then
    say "  sudo apt-get install -y openjdk-$JDK_WANTED-jdk-headless"
    say "or, without being root:"
  elif have brew; then
    say "  brew install openjdk@$JDK_WANTED"
    say "or:"
  fi
  say "  mkdir -p ~/.jdks && curl -fL 'https://api.adoptium.net/v3/binary/latest/$JDK_WANTED/ga/$system/$machine/jdk/hotspot/normal/eclipse' | tar -xz -C ~/.jdks"
  say "or point JAVA_HOME to one that you have."
}

maven_commands() {
  say "Maven (3.8.7 or newer) was not found. To install it:"
  if have brew; then
    say "  brew install maven"
  else
    say "  sudo apt-get install -y maven"
  fi
}

need_jdk() {
  local home
  if ! home=$(find_jdk); then
    apt_install temurin-$JDK_WANTED-jdk || apt_install openjdk-$JDK_WANTED-jdk-headless || true
    if ! home=$(find_jdk); then
      jdk_commands
      return 1
    fi
  fi
  export JAVA_HOME=$home
  export PATH=$home/bin:$PATH
}

need_maven() {
  have mvn || apt_install maven || true
  if ! have mvn; then
    maven_commands
    return 1
  fi
}

reads_scans() { have tesseract && tesseract --list-langs 2>/dev/null | grep -qx por; }

# Scans need it, text PDFs do not: never a reason to stop.
want_tesseract() {
  reads_scans || apt_install tesseract-ocr tesseract-ocr-por || true
  reads_scans && return 0
  say "Tesseract with Portuguese was not found: scanned invoices will be refused, text PDFs are read. To install it:"
  if have brew; then
    say "  brew install tesseract tesseract-lang"
  else
    say "  sudo apt-get install -y tesseract-ocr tesseract-ocr-por"
  fi
}
