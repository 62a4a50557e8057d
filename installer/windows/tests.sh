#!/usr/bin/env bash
# tests.sh FOLDER [ROOM…]: the tests of the rooms below the window (or of those that are named), built with what dependencies.sh made
# in FOLDER and run under Wine. A function that cannot run there says why by QSKIP, and is listed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(cd "$1" && pwd)
shift
. "$here/../common.sh"
. "$here/configure.sh"
app=$work/tests log=$work/tests.log
rooms=${*:-base domain engine planning io storage serving training contract sample services server app}
export WINEPREFIX=$app/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
trap 'wineserver -k 2>/dev/null || true' EXIT

begun=$(date +%s)
configure "$app" -DSHELFCAST_TESTS=ON -DSHELFCAST_WINDOW=OFF -DCMAKE_CROSSCOMPILING_EMULATOR="$(command -v wine)"
cmake --build "$app" -j "${JOBS:-$(nproc)}" --target $(printf 'tests_of_%s ' $rooms) -- -k 0 >"$work/tests-compile.log" 2>&1 ||
  { grep -A5 -m 5 'error\|FAILED' "$work/tests-compile.log" >&2; exit 1; }
printf 'windows: %-10s %5d s\n' "tests" $(($(date +%s) - begun))

rm -rf "$WINEPREFIX"
wineboot -i >/dev/null 2>&1
wineserver -w
export WINEPATH
WINEPATH="$(winepath -w "$prefix/bin");$(winepath -w "$app/app/windows")"
status=0
ctest --test-dir "$app" -j "${JOBS:-$(nproc)}" -R '^test_' -L "^(${rooms// /|})\$" --timeout 1200 --verbose >"$log" 2>&1 || status=$?
sed -n 's/^[0-9]*: \(SKIP *:.*\)\r\?$/      \1/p' "$log"
grep -E '^[0-9]+: FAIL!|Test +#.*(Failed|Timeout|Not Run|Exception)|tests passed' "$log" | sed 's/\r$//; s/^/      /'
[ $status -eq 0 ] || { echo "windows: tests failed under Wine; all of it is in $log" >&2; exit 1; }
