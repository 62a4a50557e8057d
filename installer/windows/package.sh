#!/usr/bin/env bash
# package.sh FOLDER: builds Shelfcast with what dependencies.sh made in FOLDER, lays out the installed program in FOLDER/stage and
# makes the installer and the ZIP in FOLDER/out. package.sh FOLDER cli: the command line alone as a ZIP, in FOLDER/cli.
# package.sh FOLDER --stage-only STAGE OUT: packs a stage that is there (check.sh).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(cd "$1" && pwd)
. "$here/../common.sh"
. "$here/configure.sh"
app=$work/app place=$work window=ON name=shelfcast
[ "${2:-}" != cli ] || place=$work/cli window=OFF name=shelfcast-cli
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

timed() { # timed WHAT COMMAND…
  local what=$1 begun
  begun=$(date +%s)
  shift
  "$@"
  printf 'windows: %-10s %5d s\n' "$what" $(($(date +%s) - begun))
}

compile() {
  local programs=shelfcast-cli
  [ $window = OFF ] || programs="shelfcast shelfcast-cli"
  grep -qs "^SHELFCAST_WINDOW:BOOL=$window" "$app/CMakeCache.txt" && [ -f "$app/build.ninja" ] ||
    configure "$app" -DSHELFCAST_TESTS=OFF -DSHELFCAST_WINDOW=$window
  cmake --build "$app" -j "${JOBS:-$(nproc)}" --target $programs >"$work/compile.log" 2>&1 || { grep -A5 -m 5 'error\|FAILED' "$work/compile.log" >&2; return 1; }
}

dlls_of() { $host-objdump -p "$1" | sed -n 's/.*DLL Name: //p'; }
ours() { # ours DLL: where it is, if it is not Windows' own
  local folder
  for folder in "$app/app/windows" "$prefix/bin"; do
    if [ -e "$folder/$1" ]; then echo "$folder/$1"; return; fi
  done
}

# thread_exit.cpp is for thread_local objects that libstdc++ destroys: whoever has some must take that function from it.
own_destructors() { # own_destructors STAGE
  local file imports
  while read -r file; do
    imports=$($host-objdump -p "$file" | sed -n '1,/export table/p')
    if grep -qw __emutls_get_address <<<"$imports" && ! grep -qw __cxa_thread_atexit <<<"$imports"; then
      echo "package: thread_local objects of $(basename "$file") are not destroyed by libstdc++, so after their memory is freed" >&2
      return 1
    fi
  done < <(find "$1" -name '*.exe' -o -name '*.dll' | grep -v 'libstdc++')
}

stage() {
  local stage=$place/stage plugins=sqldrivers/qsqlite file dll found base
  rm -rf "$stage"
  mkdir -p "$stage/licences"
  cp "$app/app/shelfcast-cli/shelfcast-cli.exe" "$stage/"
  if [ $window = ON ]; then
    cp "$app/app/shelfcast/shelfcast.exe" "$stage/"
    plugins+=" platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle imageformats/qsvg imageformats/qico iconengines/qsvgicon
      tls/qschannelbackend"
    mkdir "$stage/translations"
    cp /usr/share/qt6/translations/qtbase_*.qm "$stage/translations/"
    cp /usr/share/doc/qt6-translations-l10n/copyright "$stage/licences/qttranslations.txt"
    cp /usr/share/doc/nsis/copyright "$stage/licences/nsis.txt" # what unpacks is in the installer
  fi
  for file in $plugins; do
    mkdir -p "$stage/$(dirname "$file")"
    cp "$prefix/plugins/$file.dll" "$stage/$file.dll"
  done
  printf '[Paths]\nPrefix = .\nPlugins = .\nTranslations = translations\n' >"$stage/qt.conf"
  # Every DLL that one of them loads, until there is no new one; what the compiler has an import library for is Windows' own,
  # as is every set of functions named api-ms-win-….
  local new=1
  while [ "$new" -gt 0 ]; do
    new=0
    for dll in $(find "$stage" -name '*.exe' -o -name '*.dll' | while read -r file; do dlls_of "$file"; done | sort -u); do
      [ ! -e "$stage/$dll" ] || continue
      found=$(ours "$dll")
      if [ -n "$found" ]; then
        cp "$found" "$stage/$dll"
        new=$((new + 1))
      else
        base=$(tr '[:upper:]' '[:lower:]' <<<"${dll%.*}")
        [[ $base == api-ms-win-* ]] || [ -e "/usr/$host/lib/lib$base.a" ] || { echo "package: $dll is neither ours nor a part of Windows" >&2; return 1; }
      fi
    done
  done
  own_destructors "$stage"
  find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec $host-strip {} +
  cp "$root/LICENSE" "$stage/licences/shelfcast.txt"
  cp "$prefix"/licences/*.txt "$stage/licences/"
  sed 's/$/\r/' "$here/README.txt" >"$stage/README.txt"
  find "$stage" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
}

pack() { # pack STAGE OUT
  local stage=$1 out=$2
  mkdir -p "$out"
  rm -f "$out"/shelfcast-*
  [ $window = OFF ] || setup "$stage" "$out"
  local folder=$place/zip/shelfcast-$version
  rm -rf "$place/zip"
  mkdir -p "$place/zip"
  cp -a "$stage" "$folder"
  (cd "$place/zip" && find . -type f | sort | zip -X -q -9 "$out/$name-$version-win64.zip" -@)
  rm -rf "$place/zip"
  (cd "$out" && sha256sum shelfcast-* >SHA256SUMS)
}

setup() { # setup STAGE OUT: the installer
  local stage=$1 out=$2
  # Each file by its name, so that the uninstaller removes what the installer wrote and nothing else.
  (cd "$stage"
    find . -mindepth 1 -type d | sort | sed 's#^\./##; s#/#\\#g; s#.*#CreateDirectory "$INSTDIR\\&"#' >"$out/install.nsh"
    find . -type f | sort | sed 's#^\./##' | while read -r file; do
      printf 'File "/oname=%s" "%s/%s"\n' "${file//\//\\}" "$stage" "$file"
    done >>"$out/install.nsh"
    { find . -type f | sort | sed 's#^\./##; s#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
      find . -mindepth 1 -type d | sort -r | sed 's#^\./##; s#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#'; } >"$out/uninstall.nsh")
  makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DICON="$root/resources/icons/shelfcast.ico" -DLISTS="$out" \
    -DKILOBYTES="$(du -sk "$stage" | cut -f1)" -DOUT="$out/shelfcast-$version-win64-setup.exe" "$here/shelfcast.nsi" >"$out/makensis.log" 2>&1 ||
    { tail -n 20 "$out/makensis.log" >&2; return 1; }
  rm -f "$out/install.nsh" "$out/uninstall.nsh" "$out/makensis.log"
}

if [ "${2:-}" = --stage-only ]; then
  pack "$3" "$4"
  exit
fi
timed compile compile
timed stage stage
timed pack pack "$place/stage" "$place/out"
du -sh "$place/stage" "$place/out"/shelfcast-*
