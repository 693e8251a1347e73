# shellcheck shell=bash
# shellcheck disable=SC2317 # the guide calls the functions
# The commands of docs/deployment.md, typed as they are, with their programs' own parsers and nobody behind them. Sourced by ./test.

check_guide_kubectl() { check_guide kubectl; }
check_guide_aws() { check_guide aws; }
check_guide_gcloud() { check_guide gcloud; }
check_guide_terraform() { check_guide terraform; }
check_guide_promtool() { check_guide promtool; }

# check_guide PROGRAM: runs the guide's blocks in a shell where this program only looks at its arguments, and no other does anything.
check_guide() {
  local folder program=$1
  folder=$(mktemp -d)
  awk '/^```sh$/ { inside = 1; next } /^```$/ { inside = 0 } inside' docs/deployment.md >"$folder/guide.sh"
  [ "$(wc -l <"$folder/guide.sh")" -gt 30 ]
  (
    unset TF_CLI_CONFIG_FILE
    # No account, no cluster, nothing of this machine's own.
    export HOME=$folder CLOUDSDK_CONFIG=$folder KUBECONFIG=$folder/none CLOUDSDK_CORE_DISABLE_PROMPTS=1 AWS_EC2_METADATA_DISABLED=true
    export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_MAX_ATTEMPTS=1
    export PROJECT=example-project REGION=southamerica-east1 REVISION=1
    DIGEST=sha256:$(printf '%064d' 0)
    export DIGEST
    export REPOSITORY=example/invoices REGISTRY=images.example.com ACCOUNT=123456789012 DOMAIN=invoices.example.com
    export CALLER=serviceAccount:caller@example.com
    export CERTIFICATE=arn:aws:acm:sa-east-1:123456789012:certificate/0
    export IMAGE=$REGISTRY/ai-invoice-agent@$DIGEST
    looked_at() {
      [ "$1" = "$program" ] || return 1
      echo x >>"$folder/looked"
    }
    wrong() {
      printf 'wrong in docs/deployment.md: %s\n%s\n' "$1" "$2" >>"$folder/wrong"
    }
    gcloud() {
      local said
      [ -t 0 ] || cat >/dev/null
      looked_at gcloud || return 0
      case "$*" in auth*) return 0 ;; esac # would write a file and ask nobody
      said=$(command gcloud "$@" 2>&1 </dev/null) || true
      case $said in *"active account"*) ;; *) wrong "gcloud $*" "$said" ;; esac
    }
    aws() {
      local said
      looked_at aws || return 0
      said=$(command aws --endpoint-url http://127.0.0.1:9 --cli-connect-timeout 1 "$@" 2>&1 </dev/null) || true
      case $said in *"Could not connect"*) ;; *) wrong "aws $*" "$said" ;; esac
    }
    kubectl() {
      local said
      looked_at kubectl || return 0
      said=$(command kubectl --server http://127.0.0.1:9 "$@" 2>&1 </dev/null) || true
      case $said in *"refused"*) ;; *) wrong "kubectl $*" "$said" ;; esac
    }
    terraform() {
      local module=${1#-chdir=} said word target variable=""
      looked_at terraform || return 0
      said=$(cd "$folder" && command terraform "$2" -help 2>&1) || wrong "terraform $*" "$said"
      [ "$2" != apply ] || said+=$(cd "$folder" && command terraform plan -help) # takes a plan's options
      for word in "${@:3}"; do
        if [ -n "$variable" ]; then
          grep -qs "^variable \"${word%%=*}\"" "$module"/*.tf || wrong "terraform $*" "no variable ${word%%=*}"
        fi
        variable=""
        case $word in
          -var) variable=next ;;
          -target=*)
            target=${word#-target=}
            grep -qs "^resource \"${target%.*}\" \"${target#*.}\"" "$module"/*.tf || wrong "terraform $*" "no $target"
            ;;
        esac
        case $word in
          -*) grep -q -- " ${word%%=*}\b" <<<"$said" || wrong "terraform $*" "no option $word" ;;
        esac
      done
    }
    promtool() {
      looked_at promtool || return 0
      command promtool "$@" >"$folder/said" 2>&1 || wrong "promtool $*" "$(cat "$folder/said")"
    }
    docker() { [ -t 0 ] || cat >/dev/null; }
    cosign() { :; }
    gh() { :; }
    set -u
    # shellcheck disable=SC1091
    . "$folder/guide.sh"
  ) </dev/null
  echo "$(wc -l <"$folder/looked") commands"
  if [ -s "$folder/wrong" ]; then
    cat "$folder/wrong"
    return 1
  fi
  rm -rf "$folder"
}
