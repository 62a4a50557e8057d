# shellcheck shell=bash
# Sourced by both check.sh: checks that are counted, a display of 1366x768, and what is looked for on its pictures. Needs Xvfb, xdotool
# and ImageMagick. Whoever sources it sets pictures, the folder they go to, and place, a folder for what a check says.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
failures=0

check() { # check WHAT COMMAND…: a line with the seconds it took; the end of what it says if it fails, what it says of sameness if not
  local what=$1 begun
  begun=$(date +%s)
  shift
  if "$@" >"$place/log" 2>&1; then
    printf 'ok    %s (%d s)%s\n' "$what" $(($(date +%s) - begun)) "$(grep -m 1 -E 'differ|same bytes' "$place/log" | sed 's/^/: /')"
  else
    echo "FAIL  $what"
    tail -n 6 "$place/log" | sed 's/^/        /'
    failures=$((failures + 1))
  fi
}
summary() { # summary WHAT: the last line, and what the script ends with
  if [ $failures -eq 0 ]; then echo "check: $1 works; pictures in $pictures"; else echo "check: $failures of the checks failed" >&2; return 1; fi
}

display_start() { # DISPLAY and display_process: on a number that nobody has
  local number _
  number=$(mktemp)
  Xvfb -displayfd 1 -screen 0 1366x768x24 >"$number" 2>/dev/null &
  display_process=$!
  for _ in $(seq 50); do [ -s "$number" ] && break; sleep 0.2; done
  DISPLAY=:$(cat "$number")
  export DISPLAY
  rm -f "$number"
}
shot() { import -window root "$pictures/$1.png"; }
colours() { identify -format %k "$pictures/$1.png"; }
import_button() { # import_button PICTURE: the middle of the largest area in the accent's colour at the head of a file's preview
  convert "$pictures/$1.png" -crop 1160x90+206+140 +repage -fill white +opaque '#2458C5' -fill black -opaque '#2458C5' -negate -threshold 50% \
    -define connected-components:verbose=true -define connected-components:area-threshold=1500 -connected-components 8 null: 2>/dev/null |
    awk '/gray\(255\)|white|srgb\(255,255,255\)/ {split($2, box, /[x+]/); if (box[2] < 20) next # a bar of progress
      split($3, at, ","); print int(at[1]) + 206, int(at[2]) + 140; exit}'
}
