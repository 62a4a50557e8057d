#!/usr/bin/env bash
# check.sh FOLDER LINUX_CLI [cli] [--without FILE]: what package.sh made in FOLDER is tried under Wine as its user would: installed in
# silence, used by command line and by window, removed. LINUX_CLI: shelfcast-cli of the same sources for Linux, whose results are
# the measure. --without leaves a file (as in sqldrivers/qsqlite.dll) out of the package first: the check must fail then.
# cli: the ZIP of the command line alone. The tests of core: tests.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(cd "$1" && pwd) linux=$(realpath "$2") made=$work without='' only=''
shift 2
[ "${1:-}" != cli ] || { only=cli made=$work/cli; shift; }
[ "${1:-}" != --without ] || without=$2
host=x86_64-w64-mingw32
pictures=$work/pictures
mkdir -p "$pictures"
place=$(mktemp -d /var/tmp/shelfcast-wine-XXXXXX)
. "$here/../checks.sh"
export WINEPREFIX=$place/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=" LC_ALL=C.UTF-8
display_process=''
leave() {
  wineserver -k 2>/dev/null || true
  [ -z "$display_process" ] || kill "$display_process" 2>/dev/null || true
  rm -rf --one-file-system "$place"
}
trap leave EXIT

out=$made/out
if [ -n "$without" ]; then
  cp -a "$made/stage" "$place/stage"
  rm "$place/stage/$without"
  if [ "$only" != cli ]; then
    out=$place/out
    bash "$here/package.sh" "$work" --stage-only "$place/stage" "$out"
  fi
fi
(cd "$made/stage" && find . -type f | sort) >"$place/staged"

# MinGW's thread_local objects; linked as the window is, to which Qt gives MinGW's start library before libstdc++
thread_exit() {
  local flags="-O2 -std=c++20 $here/thread_exit_test.cpp" own=$root/app/windows
  cd "$place"
  $host-g++-posix -shared -o shelfcast_threads.dll "$own/thread_exit.cpp" -Wl,--out-implib,libshelfcast_threads.dll.a
  $host-g++-posix $flags -o without.exe
  $host-g++-posix $flags "$own/use_thread_exit.cpp" -L. -lshelfcast_threads -lmingw32 -o start.exe
  $host-g++-posix $flags "$own/use_thread_exit.cpp" -Wl,--undefined=__cxa_thread_atexit -L. -lshelfcast_threads -lstdc++ -lmingw32 -o with.exe
  cp "$work"/prefix/bin/lib{gcc_s_seh-1,stdc++-6,winpthread-1}.dll .
  timeout 300 wine with.exe || { echo "damaged in spite of the DLL"; return 1; }
  ! timeout 300 wine start.exe || { echo "the order of libraries does not matter any more: app/windows/CMakeLists.txt can forget it"; return 1; }
  ! timeout 300 wine without.exe || { echo "this compiler needs no help any more: app/windows/thread_exit.cpp can go"; return 1; }
}
wineboot -i >/dev/null 2>&1
for font in 'MS Shell Dlg' Tahoma 'Segoe UI'; do # Wine has none of Windows' fonts, and takes one with serifs in their place
  wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null 2>&1
done
wineserver -w
users=$WINEPREFIX/drive_c/users
installed=$(wine cmd /c 'echo %LOCALAPPDATA%\Programs\Shelfcast' 2>/dev/null | tr -d '\r')
home=$(wine winepath -u "$installed" 2>/dev/null | tr -d '\r')
data=$(dirname "$(dirname "$home")")/shelfcast
(cd "$users" && find . -type f | sort) >"$place/before"
check "thread_local objects outlive their destructors, and would not by themselves" thread_exit

if [ "$only" = cli ]; then
  home=$place/zip/shelfcast-$version
  check "the ZIP unpacks" sh -c "mkdir '$place/zip' && unzip -q '$out/shelfcast-cli-$version-win64.zip' -d '$place/zip'"
  [ -z "$without" ] || rm "$home/$without"
else
setup() { wine "$out/shelfcast-$version-win64-setup.exe" /S "$@" && wineserver -w; }
check "silent installation" setup /FILES
archive() { mkdir "$place/zip" && unzip -q "$out/shelfcast-$version-win64.zip" -d "$place/zip" && (cd "$place/zip/shelfcast-$version" && find . -type f | sort) | diff "$place/staged" -; }
check "the ZIP holds the same" archive
associated() { wine reg query 'HKCU\Software\Classes\.csv\OpenWithProgids' /v Shelfcast.Table; }
check "CSV files are offered" associated
fi
list() { (cd "$home" && find . -type f ! -name uninstall.exe | sort) | diff "$place/staged" -; }
check "what was staged is there, and nothing else" list
licences() { # each DLL that is not Shelfcast's belongs to one of the texts
  local name window="qtsvg qtcharts qttranslations nsis"
  [ "$only" != cli ] || window=
  for name in shelfcast qt $window xgboost dmlc-core sqlite gcc-runtime mingw-w64 zlib icu libsodium curl freexl libxlsxwriter \
    minizip libharu eigen boost rapidjson cli11 tl-expected; do
    [ -s "$home/licences/$name.txt" ] || { echo "no licence of $name"; return 1; }
  done
}
check "the licences of everything are there" licences

# The command line: the same results as on Linux
cli() { wine "$home/shelfcast-cli.exe" --quiet "$@"; }
mkdir "$place/w" "$place/l" && cd "$place"
versions() { wine "$home/shelfcast-cli.exe" --version | grep -qF "$version"; }
check "the version is $version" versions
sample() {
  (cd l && "$linux" --quiet sample --out sales.csv --stores 2 --products 10 --days 500 --seed 1)
  (cd w && cli sample --out sales.csv --stores 2 --products 10 --days 500 --seed 1)
  cmp l/sales.csv w/sales.csv && echo "the same bytes"
}
check "sample" sample
train() {
  (cd l && "$linux" --db shop.db --quiet import sales.csv && "$linux" --db shop.db --quiet train --store all)
  (cd w && cli --db shop.db import sales.csv && cli --db shop.db train --store all)
}
check "import and training" train
bulk() {
  (cd l && "$linux" --db shop.db --quiet --json bulk --store S001 >bulk.json)
  (cd w && cli --db shop.db --json bulk --store S001 >bulk.json)
  python3 "$here/compare.py" l/bulk.json w/bulk.json
}
check "bulk --json as on Linux" bulk
reachable() { # there is no TLS: beyond this computer the service must not be reached, and says why
  local status=0
  (cd w && timeout 120 wine "$home/shelfcast-cli.exe" --db shop.db serve --address 0.0.0.0 --port 0 >"$place/serve.log" 2>&1) || status=$?
  cat "$place/serve.log"
  [ $status -eq 1 ] && grep -q "speaks no TLS" "$place/serve.log"
}
check "the service refuses to be reached from elsewhere" reachable
names() { # a folder and files whose names are not ASCII
  mkdir -p "w/Läden łódź"
  (cd w && cli --db shop.db export bulk --store S001 --out "Läden łódź/Bestellung für Köln.xlsx" && test -s "Läden łódź/Bestellung für Köln.xlsx" &&
    cli --db shop.db export bulk --store S001 --out "Läden łódź/b.pdf" && test -s "Läden łódź/b.pdf")
}
check "file names in any language" names
backups() { # over a file that is there
  cd w && cli --db shop.db backup b.db && cli --db shop.db backup b.db && cli --db new.db restore b.db && cli --db new.db check && cli --db new.db bulk --store S001 | grep -q P0001
}
check "backup over a backup, restore, check" backups

if [ "$only" != cli ]; then
# The window
display_start
window() { # opened on an empty profile; Wine fills freed memory and tells of what is freed and was never given
  wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\Image File Execution Options\shelfcast.exe' /v GlobalFlag /t REG_DWORD /d 0x70 /f
  WINEDEBUG=-all,warn+heap wine "$home/shelfcast.exe" >"$place/window.log" 2>&1 &
  process=$!
  for _ in $(seq 60); do
    sleep 2
    shot first-start
    if [ "$(colours first-start)" -gt 200 ] && [ -s "$data/shelfcast.db" ]; then break; fi
  done
  [ "$(colours first-start)" -gt 200 ] && [ -s "$data/shelfcast.db" ]
}
check "the window starts on an empty profile, 1366x768" window
second() { # a second start hands its file to the window that is open, which reads it; the button imports it
  timeout 120 wine "$home/shelfcast.exe" "$(winepath -w "$place/w/sales.csv")" || { echo "the second start did not end"; return 1; }
  local at
  for _ in $(seq 45); do
    sleep 2
    shot import
    at=$(import_button import)
    [ -z "$at" ] || break
  done
  [ -n "$at" ] || { echo "no button"; return 1; }
  xdotool mousemove $at click 1
  for _ in $(seq 60); do
    sleep 2
    if wine "$home/shelfcast-cli.exe" --quiet stores 2>/dev/null | grep -q S001; then shot imported; return 0; fi
  done
  shot imported
  return 1
}
check "a file opened while the window is open is imported by it" second
pages() { # all of them twice, while what the import began ends; then the window is closed
  local page
  for page in 1 2 3 4 5 6 7 1 2 3 4 5 6 7 1; do # the last is remembered
    xdotool key "ctrl+$page"
    sleep 2
    shot "page-$page"
  done
  xdotool key alt+F4
  for _ in $(seq 30); do
    kill -0 "$process" 2>/dev/null || break
    sleep 1
  done
  ! kill -0 "$process" 2>/dev/null || { shot pages; echo "the window does not end"; return 1; }
  wait "$process" || { echo "the window ended with $?"; return 1; }
  ! grep heap "$place/window.log"
}
check "all its pages are shown, it is closed, and its memory is whole" pages
wineserver -k
wineserver -w
critical() { convert "$pictures/dashboard.png" -fill black +opaque '#B3261E' -fill white -opaque '#B3261E' -format '%[fx:int(mean*w*h)]' info:; }
dashboard() { # of the shop that the command line trained: a bar in the colour of what is at risk
  wine "$home/shelfcast.exe" --db "$(winepath -w "$place/w/shop.db")" >"$place/window.log" 2>&1 &
  for _ in $(seq 60); do
    sleep 2
    shot dashboard
    [ "$(critical)" -lt 1000 ] || break
  done
  sleep 4 # the rest of it
  shot dashboard
  [ "$(critical)" -ge 1000 ]
}
check "the window shows the dashboard of the trained shop" dashboard
wineserver -k
wineserver -w

removed() {
  wine "$home/uninstall.exe" /S && wineserver -w
  for _ in $(seq 30); do [ -e "$home" ] || break; sleep 1; done
  [ ! -e "$home" ] || { find "$home"; return 1; }
  (cd "$users" && find . -type f | sort) | diff "$place/before" - | sed -n 's/^> //p' | grep -vE '/(AppData/Local/shelfcast/|AppData/(Roaming|Local)/Shelfcast/|Temp/)' >"$place/left" || true
  [ ! -s "$place/left" ] || { cat "$place/left"; return 1; }
  [ -s "$data/shelfcast.db" ] || { echo "the data are gone"; return 1; }
  ! wine reg query 'HKCU\Software\Classes\Shelfcast.Table' 2>/dev/null && ! wine reg query 'HKCU\Software\Classes\.csv\OpenWithProgids' /v Shelfcast.Table 2>/dev/null
}
check "silent removal: nothing is left but the user's data" removed
fi
summary "the Windows package"
