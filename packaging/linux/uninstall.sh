#!/bin/sh
# Removes the program. Settings and projects stay.
set -eu
prefix=@PREFIX@

refresh() {
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || true
  fi
  if command -v update-mime-database >/dev/null; then
    update-mime-database "$prefix/share/mime" || true
  fi
  if command -v gtk-update-icon-cache >/dev/null && [ -e "$prefix/share/icons/hicolor/index.theme" ]; then
    gtk-update-icon-cache -qtf "$prefix/share/icons/hicolor" || true
  fi
}

home=$prefix/lib/hashiya
while read -r file; do
  rm -f "$file"
  # Folders that we alone filled go too; the others are not empty.
  folder=$(dirname "$file")
  while [ "$folder" != "$prefix" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done <"$home/files.txt"
if [ "$(readlink "$prefix/bin/hashiya" || true)" = "$home/hashiya" ]; then rm -f "$prefix/bin/hashiya"; fi
rm -rf "$home"
refresh
echo "Hashiya is removed. Your projects and settings are where they were."
