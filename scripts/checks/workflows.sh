# shellcheck shell=bash
# The workflows. Sourced by ./test.

check_workflows() {
  local log
  log=$(mktemp)
  npm --prefix scripts/checks/workflows ci --ignore-scripts --loglevel=error >"$log" 2>&1 || {
    cat "$log"
    return 1
  }
  rm -f "$log"
  node scripts/checks/workflows/lint.mjs
}
