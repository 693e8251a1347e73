# shellcheck shell=bash
# Rules and dashboard. Sourced by ./test.

check_rules() {
  promtool check config deploy/prometheus/prometheus.yml >/dev/null
  promtool test rules deploy/prometheus/rules.test.yml
  # The dashboard's questions, as if they were rules.
  local rules
  rules=$(mktemp)
  {
    printf 'groups:\n  - name: dashboard\n    rules:\n'
    sed -n 's/^ *"expr": \(".*"\),*$/      - record: dashboard:panel\n        expr: \1/p' deploy/grafana/dashboard.json |
      awk '/record:/ { print $0 (++n); next } { print }'
  } >"$rules"
  [ "$(grep -c 'expr:' "$rules")" -ge 18 ]
  promtool check rules "$rules" >/dev/null
  rm -f "$rules"
}

# The service, an invoice, and a Prometheus that scrapes it by the file in deploy/ and evaluates the rules.
check_scrape() {
  local port=18500 prometheus_port folder service watcher answer status=0
  folder=$(mktemp -d)
  while listens $port; do port=$((port + 1)); done
  prometheus_port=$((port + 1))
  while listens $prometheus_port; do prometheus_port=$((prometheus_port + 1)); done
  PORT=$port API_KEYS="" WORKERS=1 "$JAVA_HOME/bin/java" -jar "$JAR" >"$folder/service.log" 2>&1 &
  service=$!
  cp deploy/prometheus/rules.yml "$folder"
  sed "s/127.0.0.1:8000/127.0.0.1:$port/; s/_interval: 15s/_interval: 1s/" deploy/prometheus/prometheus.yml >"$folder/prometheus.yml"
  if wait_until_healthy $service $port 60; then
    curl --silent --fail --max-time 60 -F file=@samples/nubank.pdf "http://127.0.0.1:$port/v1/process-invoice" -o /dev/null || status=1
    curl --silent --fail "http://127.0.0.1:$port/metrics" -o "$folder/metrics" || status=1
    promtool check metrics <"$folder/metrics" >"$folder/lint" 2>&1 || [ $? = 3 ] || status=1 # 3: advice on names
    grep -q '^invoiceagent_invoices_total{.*proof="proved"' "$folder/metrics" || status=1
    # All that rules and dashboard ask for is there, but for what is counted once an AI provider is asked.
    while read -r name; do
      if ! grep -qE "^${name}[{ ]" "$folder/metrics"; then
        say "/metrics does not hold $name"
        status=1
      fi
    done < <(grep -ohE '(invoiceagent|http)_[a-z_]+' deploy/prometheus/rules.yml deploy/grafana/dashboard.json | grep -v '^invoiceagent_ai_' | sort -u)
    prometheus --config.file="$folder/prometheus.yml" --storage.tsdb.path="$folder/data" \
      --web.listen-address="127.0.0.1:$prometheus_port" --log.level=error >"$folder/prometheus.log" 2>&1 &
    watcher=$!
    # The count is scraped, and a rule has a value.
    for query in 'invoiceagent_invoices_total' 'invoiceagent:refusals:rate5m' 'up{job="ai-invoice-agent"}==1'; do
      answer=""
      for _ in $(seq 60); do
        answer=$(curl --silent --max-time 2 --get --data-urlencode "query=$query" "http://127.0.0.1:$prometheus_port/api/v1/query" || true)
        case $answer in *'"value":'*) break ;; esac
        sleep 0.5
      done
      case $answer in
        *'"value":'*) ;;
        *)
          say "Prometheus has no value of $query: $answer"
          status=1
          ;;
      esac
    done
    kill $watcher 2>/dev/null || true
    wait $watcher 2>/dev/null || true
  else
    status=1
  fi
  kill $service 2>/dev/null || true
  wait $service 2>/dev/null || true
  [ $status = 0 ] || tail -n 20 "$folder"/*.log
  rm -rf "$folder"
  return $status
}
