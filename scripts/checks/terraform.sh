# shellcheck shell=bash
# Terraform modules against the real schemas of their providers. Sourced by ./test.

# A module in a folder of its own, against a provider that has nothing but the schema.
terraform_module() {
  local provider=$1 module=$2 folder=$3 address server status=0
  cp -r "$module" "$folder/$provider"
  mkfifo "$folder/$provider.in"
  node scripts/checks/terraform/provider.mjs "$provider" "$module" <"$folder/$provider.in" >"$folder/$provider.out" &
  server=$!
  exec 9>"$folder/$provider.in" # it ends when this is closed
  address=""
  while [ -z "$address" ] && kill -0 $server 2>/dev/null; do
    address=$(head -n 1 "$folder/$provider.out")
    [ -n "$address" ] || sleep 0.1
  done
  if [ -z "$address" ]; then
    exec 9>&-
    return 1
  fi
  (
    cd "$folder/$provider"
    export TF_REATTACH_PROVIDERS='{"hashicorp/'$provider'":{"Protocol":"grpc","ProtocolVersion":5,"Pid":'$server',"Test":true,"Addr":{"Network":"tcp","String":"'$address'"}}}'
    exec 9>&-
    terraform init -backend=false -input=false -no-color >init.log || {
      cat init.log
      exit 1
    }
    terraform validate -no-color && terraform test -no-color
  ) || status=1
  exec 9>&-
  wait $server || status=1
  return $status
}

check_terraform() {
  local folder log status=0
  log=$(mktemp)
  npm --prefix scripts/checks/terraform ci --ignore-scripts --loglevel=error >"$log" 2>&1 || {
    cat "$log"
    return 1
  }
  rm -f "$log"
  unset TF_CLI_CONFIG_FILE # a machine's own settings
  export CHECKPOINT_DISABLE=1
  terraform fmt -check -diff -recursive deploy/terraform || return 1
  folder=$(mktemp -d)
  terraform_module aws deploy/terraform/aws "$folder" || status=1
  terraform_module google deploy/terraform/gcp "$folder" || status=1
  rm -rf "$folder"
  return $status
}
