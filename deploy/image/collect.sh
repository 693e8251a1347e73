#!/bin/bash
# collect.sh FOLDER: copies the system's part of the image into the folder, with the libraries that its programs load.
set -euo pipefail
root=$1
tessdata=/usr/share/tesseract-ocr/5/tessdata

# Programs: the engine, an init that reaps orphans, and three that workers are started through.
programs="/usr/bin/tesseract /usr/bin/tini /usr/bin/setsid /usr/bin/setpriv /usr/bin/true"

mkdir -p "$root"/{bin,etc,lib,lib64,opt,proc,sys,dev,tmp,usr/bin,usr/lib}
# The system's own layout, where /lib and /bin are links.
rmdir "$root"/{bin,lib,lib64}
ln -s usr/bin "$root/bin"
ln -s usr/lib "$root/lib"
ln -s usr/lib64 "$root/lib64"
mkdir -p "$root/usr/lib64"
chmod 1777 "$root/tmp"

cp -a /opt/jre "$root/opt/jre"
find "$root/opt/jre" -type f \( -name '*.so' -o -perm -u+x \) -exec strip --strip-unneeded {} +

# Each file by the name under which it is loaded, without the links between.
copy() {
  local to="$root$1"
  case $1 in
    /lib/* | /lib64/*) to="$root/usr$1" ;;
  esac
  [ -e "$to" ] && return 0
  mkdir -p "$(dirname "$to")"
  cp -L "$1" "$to"
}
for program in $programs; do
  copy "$program"
done
# shellcheck disable=SC2086
{
  ldd $programs
  find /opt/jre -name '*.so' -exec env LD_LIBRARY_PATH=/opt/jre/lib:/opt/jre/lib/server ldd {} +
} 2>/dev/null | sed -n 's|.*[[:space:]]\(/[^ ]*\) (0x.*|\1|p' | sort -u | grep -v '^/opt/jre' | while read -r library; do
  copy "$library"
done
# 31 MB of tables about the world's scripts come along with a library (ICU) of a library (libxml2) of a library (libarchive), which the
# engine only uses to look whether its data is an archive. An empty table in their place says "nothing known".
for tables in "$root"/usr/lib/*/libicudata.so.*; do
  [ -e "$tables" ] || continue
  version=${tables##*.so.}
  printf '.section .rodata\n.globl icudt%s_dat\n.type icudt%s_dat,%%object\n.size icudt%s_dat,64\n.balign 16\nicudt%s_dat: .zero 64\n.section .note.GNU-stack,"",%%progbits\n' \
    "$version" "$version" "$version" "$version" | as -o /tmp/tables.o
  ld -shared -soname "libicudata.so.$version" -o "$tables" /tmp/tables.o
done
mkdir -p "$root$tessdata/configs"
cp "$tessdata"/{por,eng,osd}.traineddata "$root$tessdata/"
cp "$tessdata"/configs/tsv "$root$tessdata/configs/"
[ ! -d "$tessdata/tessconfigs" ] || cp -a "$tessdata/tessconfigs" "$root$tessdata/"
for notice in tesseract-ocr tesseract-ocr-por libtesseract5 liblept5 tini libc6; do
  mkdir -p "$root/usr/share/doc/$notice"
  cp -L "/usr/share/doc/$notice/copyright" "$root/usr/share/doc/$notice/" 2>/dev/null || true
done
printf 'root:x:0:0:root:/:/sbin/nologin\ninvoice:x:10001:10001:invoice:/app:/sbin/nologin\n' >"$root/etc/passwd"
printf 'root:x:0:\ninvoice:x:10001:\n' >"$root/etc/group"
printf 'hosts: files dns\n' >"$root/etc/nsswitch.conf"

# What was collected is enough to run.
chroot "$root" /usr/bin/tesseract --list-langs | grep -qx por
chroot "$root" /usr/bin/tini --version >/dev/null
chroot "$root" /usr/bin/setsid /usr/bin/setpriv --pdeathsig KILL /usr/bin/true
