# shellcheck shell=bash
# The files that the tests write to target/exports, tried by the programs that they are for. Sourced by ./test.
# The kinds of invoice: open (a first download), ordinary (the same invoice, grown), next (the month after), hostile (names that
# would like to be formulas, markup or directives), doubtful (ordinary, not proved).

EXPORTS=target/exports
ACTUAL_VERSION=26.9.0
ACTUAL=target/actual-$ACTUAL_VERSION

# expect WHAT FOUND WANTED
expect() {
  [ "$2" = "$3" ] || {
    echo "$1: '$2' instead of '$3'"
    return 1
  }
}

# of NAME 'PYTHON EXPRESSION OVER a': from the invoice's JSON.
of() { python3 -c 'import json, sys; a = json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$EXPORTS/$1.json.json" "$2"; }

rows_of() { of "$1" 'len(a["transactions"]) + len(a["payments"])'; }

total_of() { of "$1" '"%.2f" % a["invoice"]["total"]'; }

check_hledger() {
  local name month
  for name in open ordinary next hostile doubtful; do
    LC_ALL=C.UTF-8 hledger check -s -f "$EXPORTS/$name.hledger.journal"
  done
  for name in open:2026-01 ordinary:2026-01 next:2026-02 hostile:2026-01; do
    month=${name#*:} name=${name%:*}
    expect "hledger's balance of $name" \
      "$(LC_ALL=C.UTF-8 hledger bal -N -f "$EXPORTS/$name.hledger.journal" "liabilities:.*:$month" | sed 's/ *\([^ ]*\) BRL.*/\1/')" \
      "-$(total_of "$name")"
  done
  # Two months in one ledger; then the account of the first is empty.
  LC_ALL=C.UTF-8 hledger check -s -f "$EXPORTS/ordinary.hledger.journal" -f "$EXPORTS/next.hledger.journal"
  # The total is an assertion that can fail.
  if sed 's/59\.90/59.91/' "$EXPORTS/ordinary.hledger.journal" | LC_ALL=C.UTF-8 hledger check -f - 2>/dev/null; then
    echo "hledger accepts an invoice with another amount"
    return 1
  fi
  expect "entries that are to be looked at" "$(LC_ALL=C.UTF-8 hledger print -f "$EXPORTS/doubtful.hledger.journal" 'status:!' | grep -c '^2')" \
    $(($(rows_of doubtful) + 1))
}

check_beancount() {
  local name scratch
  for name in open ordinary next hostile doubtful; do
    bean-check --no-cache "$EXPORTS/$name.beancount.beancount"
  done
  scratch=$(mktemp -d)
  printf 'include "%s"\n' "$PWD/$EXPORTS/ordinary.beancount.beancount" "$PWD/$EXPORTS/next.beancount.beancount" >"$scratch/both"
  echo 'plugin "beancount.plugins.auto_accounts"' >>"$scratch/both"
  bean-check --no-cache "$scratch/both"
  sed 's/59\.90/59.91/' "$EXPORTS/ordinary.beancount.beancount" >"$scratch/wrong"
  if bean-check --no-cache "$scratch/wrong" >/dev/null 2>&1; then
    echo "Beancount accepts an invoice with another amount"
    return 1
  fi
  rm -r "$scratch"
}

# LibOFX is what GnuCash and KMyMoney read OFX with.
check_libofx() {
  local name read
  for name in open ordinary next hostile doubtful; do
    read=$(ofxdump "$EXPORTS/$name.ofx.ofx" 2>/dev/null)
    expect "rows that LibOFX reads in $name" "$(grep -c '^ofx_proc_transaction' <<<"$read")" "$(rows_of "$name")"
    expect "ids of $name" "$(grep 'ID for this transaction' <<<"$read" | sort -u | wc -l)" "$(rows_of "$name")"
    expect "balance of $name" \
      "$(sed -n 's/ *Ledger balance: //p' <<<"$read" | python3 -c 'import sys; from decimal import Decimal; print(-sum(map(Decimal, sys.stdin)))')" \
      "$(total_of "$name")"
  done
  expect "cards" "$(sed -n 's/ *Account #: //p' <<<"$(ofxdump "$EXPORTS/ordinary.ofx.ofx" 2>/dev/null)" | paste -sd' ')" \
    "NUBANK NUBANK-1234 NUBANK-5678"
  expect "warning" "$(ofxdump "$EXPORTS/doubtful.ofx.ofx" 2>/dev/null | grep -c 'Severity: WARN')" 3
}

check_libreoffice() {
  local scratch
  scratch=$(mktemp -d)
  # Semicolons and a decimal comma are read as a Brazilian's program does: by the language of the file's filter (1046 is pt-BR).
  soffice "-env:UserInstallation=file://$scratch/profile" --headless --convert-to fods --outdir "$scratch" \
    "$EXPORTS"/{ordinary,hostile,doubtful}.xlsx.xlsx >/dev/null 2>&1
  soffice "-env:UserInstallation=file://$scratch/profile" --headless --infilter="CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true" \
    --convert-to fods --outdir "$scratch" "$EXPORTS"/{ordinary,hostile}.csv.csv >/dev/null 2>&1
  soffice "-env:UserInstallation=file://$scratch/profile" --headless --infilter="CSV:59,34,76,1,,1046,false,true,false,false,false,-1,true" \
    --convert-to fods --outdir "$scratch" "$EXPORTS"/{ordinary,hostile}.csv-br.csv >/dev/null 2>&1
  python3 scripts/checks/opened-sheets.py "$EXPORTS" "$scratch"
  rm -r "$scratch"
}

actual_is_there() { [ -d "$ACTUAL/node_modules/@actual-app/api" ]; }

# Once; from then on the check needs no network.
install_actual() {
  have npm || apt_install npm
  # Its database is compiled where no ready one can be fetched.
  { have g++ && have make && have python3; } || apt_install g++ make python3
  npm install --silent --no-audit --no-fund --no-save --prefix "$ACTUAL" "@actual-app/api@$ACTUAL_VERSION"
}

check_actual() {
  local scratch
  scratch=$(mktemp -d)
  node scripts/checks/actual-import.cjs "$ACTUAL/node_modules" "$EXPORTS" "$scratch"
  rm -r "$scratch"
}
