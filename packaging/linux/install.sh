#!/bin/sh
# Puts the program where it is to stay and tells the desktop of it. Run by the .run file; needs no administrator.
#   --prefix DIR   where the program goes (default: ~/.local, as root /usr/local)
#   --yes          ask nothing
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=$HOME/.local
[ "$(id -u)" = 0 ] && prefix=/usr/local
yes=no
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=$2; shift 2 ;;
    --prefix=*) prefix=${1#*=}; shift ;;
    --yes) yes=yes; shift ;;
    *) echo "usage: [--prefix DIR] [--yes]" >&2; exit 2 ;;
  esac
done
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
home=$prefix/lib/hashiya
case $home in *[!A-Za-z0-9._/-]*)
  echo "Please choose a folder whose path has only letters, digits, dots, dashes and underscores: $prefix" >&2; exit 1 ;;
esac
if [ "$yes" = no ] && [ -t 0 ]; then
  printf 'Install Hashiya into %s? [Y/n] ' "$home"
  read -r answer
  case $answer in [nN]*) exit 1 ;; esac
fi

if [ -e "$home" ] && [ ! -e "$home/uninstall.sh" ]; then
  echo "$home is there already and is not an installed Hashiya. Nothing was changed." >&2; exit 1
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
# The new one is complete before the old one goes. Settings and projects lie elsewhere and stay.
rm -rf "$home.new"
cp -R "$here/hashiya" "$home.new"
rm -rf "$home"
mv "$home.new" "$home"
ln -sf "$home/hashiya" "$prefix/bin/hashiya"
(cd "$here/share" && find . -type f) | while read -r file; do
  mkdir -p "$(dirname "$prefix/share/$file")"
  cp "$here/share/$file" "$prefix/share/$file"
  printf '%s\n' "$prefix/share/$file" >>"$home/files.txt"
done
entry=$prefix/share/applications/hashiya.desktop
sed "s|^Exec=hashiya|Exec=$home/hashiya|" "$here/share/applications/hashiya.desktop" >"$entry"
sed "s|@PREFIX@|$prefix|" "$here/uninstall.sh" >"$home/uninstall.sh"
sed -n '/^refresh()/,/^}/p' "$here/uninstall.sh" >"$home/refresh.sh"
chmod +x "$home/uninstall.sh"
prefix=$prefix sh -c '. "$1"; refresh' sh "$home/refresh.sh"
rm "$home/refresh.sh"
echo "Hashiya is in your menu now, and as $prefix/bin/hashiya. To remove it: $home/uninstall.sh"
