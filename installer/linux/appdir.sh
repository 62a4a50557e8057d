#!/usr/bin/env bash
# appdir.sh BUILD APPDIR: the installed program with every library, plugin, font and keyboard table it needs beside it, so that
# it runs on any Linux of the same kind of processor with a C library no older than that of the building machine.
set -euo pipefail
build=$1 appdir=$2
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$appdir"
DESTDIR=$appdir cmake --install "$build" --prefix /usr --strip >/dev/null
lib=$appdir/usr/lib
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
mkdir -p "$lib" "$appdir/usr/plugins" "$appdir/usr/translations"
for kind in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic sqldrivers/libqsqlite iconengines/libqsvgicon \
    imageformats/libqsvg imageformats/libqjpeg imageformats/libqgif imageformats/libqico platformthemes/libqxdgdesktopportal \
    platforminputcontexts/libcomposeplatforminputcontextplugin xcbglintegrations/libqxcb-glx-integration; do
  [ -f "$plugins/$kind.so" ] || continue
  mkdir -p "$appdir/usr/plugins/$(dirname "$kind")"
  cp "$plugins/$kind.so" "$appdir/usr/plugins/$kind.so"
done
cp "$translations"/qtbase_*.qm "$appdir/usr/translations/" 2>/dev/null || true
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$appdir/usr/bin/qt.conf"

# The C library and the compiler's run-time are the system's; everything else comes along.
kept='^(linux-vdso|ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnss_.*|libstdc\+\+|libgcc_s)\.so'
libraries_of() { ldd "$@" 2>/dev/null | awk '/=> \// {print $3}' | sort -u; }
taken=()
while read -r library; do
  [[ $(basename "$library") =~ $kept ]] && continue
  cp -n "$library" "$lib/"
  taken+=("$(readlink -f "$library")")
done < <(libraries_of "$appdir"/usr/bin/shelfcast* $(find "$appdir/usr/plugins" -name '*.so'))
chmod 644 "$lib"/*.so*
for file in "$appdir"/usr/bin/shelfcast "$appdir"/usr/bin/shelfcast-cli; do patchelf --set-rpath '$ORIGIN/../lib' "$file"; done
for file in "$lib"/*.so*; do patchelf --set-rpath '$ORIGIN' "$file"; done
find "$appdir/usr/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +

# A machine may have a display and neither fonts nor keyboard tables.
mkdir -p "$appdir/usr/share/fonts" "$appdir/usr/etc/fonts"
cp /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf "$appdir/usr/share/fonts/"
cat >"$appdir/usr/etc/fonts/fonts.conf" <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">../../share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
END
[ ! -d /usr/share/X11/xkb ] || cp -rL /usr/share/X11/xkb "$appdir/usr/share/xkb"

# The licence of each package that something was taken from. Debian's lists name what lies in /usr/lib with or without /usr.
taken+=("$plugins/platforms/libqxcb.so" /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf)
for file in "$translations/qtbase_de.qm" /usr/share/X11/xkb/rules/base; do [ ! -e "$file" ] || taken+=("$(readlink -f "$file")"); done
mkdir -p "$appdir/usr/share/licences"
declare -A owner
while IFS= read -r line; do
  case $line in diversion*) ;; *) owner[${line##*: }]=${line%%[:,]*} ;; esac
done < <(dpkg-query -S "${taken[@]}" "${taken[@]#/usr}" 2>/dev/null || true)
for file in "${taken[@]}"; do
  package=${owner[$file]:-${owner[${file#/usr}]:-}}
  [ -n "$package" ] || { echo "appdir: no package owns $file, so its licence is not known" >&2; exit 1; }
  cp -L "/usr/share/doc/$package/copyright" "$appdir/usr/share/licences/$package.txt"
done

cat >"$appdir/AppRun" <<'END'
#!/bin/sh
# Starts the window; as shelfcast-cli (a link of that name, or "AppRun cli …") the command line.
here=$(dirname "$(readlink -f "$0")")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/usr/etc/fonts/fonts.conf"
[ -d /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="$here/usr/share/xkb"
case "$(basename "$0")/$1" in
  shelfcast-cli/*) exec "$here/usr/bin/shelfcast-cli" "$@" ;;
  */cli) shift; exec "$here/usr/bin/shelfcast-cli" "$@" ;;
esac
exec "$here/usr/bin/shelfcast" "$@"
END
chmod 755 "$appdir/AppRun"
cp "$here/org.shelfcast.Shelfcast.desktop" "$appdir/"
cp "$appdir/usr/share/icons/hicolor/scalable/apps/org.shelfcast.Shelfcast.svg" "$appdir/"

# Complete: nothing is looked for outside but what was left to the system.
missing=$(find "$appdir/usr" \( -name '*.so*' -o -path '*/bin/shelfcast*' \) -type f -exec env -u LD_LIBRARY_PATH ldd {} + 2>/dev/null |
  awk '/not found/ {print $1}' | sort -u)
[ -z "$missing" ] || { echo "appdir: not found: $missing" >&2; exit 1; }
