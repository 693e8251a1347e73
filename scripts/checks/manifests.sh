# shellcheck shell=bash
# What stands in deploy/, read by the tools that it is for. What needs no tool, ManifestsTest and CloudTest check. Sourced by ./test.

# Both overlays, and production with the component.
check_kustomize() {
  local folder name
  folder=$(mktemp -d)
  for name in dev prod; do
    kubectl kustomize "deploy/k8s/overlays/$name" >"$folder/$name.yaml"
    # The ConfigMap's name carries its content's digest, so that a change restarts the pods.
    grep -qE '^ +name: ai-invoice-agent-[a-z0-9]{10}$' "$folder/$name.yaml"
    [ "$(grep -cE 'image: ' "$folder/$name.yaml")" = 1 ]
    ! grep -qE 'image: ai-invoice-agent$' "$folder/$name.yaml" # has a tag
  done
  ! grep -q '^kind: PodDisruptionBudget' "$folder/dev.yaml"
  grep -q '^kind: ExternalSecret' "$folder/prod.yaml"
  grep -q 'image: images.example.com/ai-invoice-agent:' "$folder/prod.yaml"
  cp -r deploy/k8s "$folder/k8s"
  sed -i 's/^# components:.*/components:/; s/^#   - /  - /' "$folder/k8s/overlays/prod/kustomization.yaml"
  kubectl kustomize "$folder/k8s/overlays/prod" >"$folder/all.yaml"
  grep -q 'name: invoiceagent_queue_size' "$folder/all.yaml"
  grep -q 'name: OPENAI_API_KEY_FILE' "$folder/all.yaml"
  rm -rf "$folder"
}

# Google's command parses the file before it asks who one is: with a good file that question is all that is left.
check_cloud_run() {
  local folder status=0
  folder=$(mktemp -d)
  export CLOUDSDK_CONFIG=$folder CLOUDSDK_CORE_DISABLE_PROMPTS=1
  parsed_by_gcloud deploy/cloudrun/service.yaml || status=1
  sed 's/containerConcurrency/containerConcurency/' deploy/cloudrun/service.yaml >"$folder/wrong.yaml"
  if parsed_by_gcloud "$folder/wrong.yaml" >/dev/null; then
    say "gcloud takes any field"
    status=1
  fi
  rm -rf "$folder"
  return $status
}

parsed_by_gcloud() {
  local said
  said=$(gcloud run services replace "$1" --project example-project --region southamerica-east1 2>&1) || true
  case $said in
    *"do not currently have an active account"*) return 0 ;;
  esac
  printf '%s\n' "$said"
  return 1
}

# Registered with a stand-in of AWS; the client checks names and types of fields by itself.
check_task_definition() {
  local port=18520 server folder status=0
  folder=$(mktemp -d)
  while listens $port; do port=$((port + 1)); done
  moto_server -H 127.0.0.1 -p $port >"$folder/log" 2>&1 &
  server=$!
  export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=sa-east-1 AWS_EC2_METADATA_DISABLED=true
  for _ in $(seq 100); do
    ! listens $port || break
    sleep 0.2
  done
  sed 's/readonlyRootFilesystem/readOnlyRootFilesystem/' deploy/aws/task-definition.json >"$folder/wrong.json"
  register() { aws --endpoint-url "http://127.0.0.1:$port" ecs register-task-definition --cli-input-json "file://$1" --query taskDefinition.revision; }
  [ "$(register deploy/aws/task-definition.json)" = 1 ] || status=1
  if register "$folder/wrong.json" >/dev/null 2>&1; then
    say "aws takes any field"
    status=1
  fi
  kill $server 2>/dev/null || true
  wait $server 2>/dev/null || true
  [ $status = 0 ] || cat "$folder/log"
  rm -rf "$folder"
  return $status
}
