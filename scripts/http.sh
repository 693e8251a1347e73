# shellcheck shell=bash
# Asks a service on this machine, with nothing but the shell. Sourced.

# True when something listens on the port.
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# True when GET of the path answers 200.
answers_ok() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$2" >&3
    IFS= read -r -t 5 status <&3 || exit 1
    case $status in
      'HTTP/1.1 200'*) exit 0 ;;
      *) exit 1 ;;
    esac
  ) 2>/dev/null
}

# Waits until the process's service is healthy; false when the process ends first or the seconds run out.
wait_until_healthy() {
  local process=$1 port=$2 tries=$(($3 * 5))
  while [ $tries -gt 0 ]; do
    kill -0 "$process" 2>/dev/null || return 1
    if answers_ok "$port" /health; then
      return 0
    fi
    sleep 0.2
    tries=$((tries - 1))
  done
  return 1
}
