# Sourced by both check.sh: a display of 1366x768, and what is looked for on its pictures. Needs Xvfb, xdotool and ImageMagick.
# pictures: the folder they go to.

display_start() { # DISPLAY and display_process: on a number that nobody has
  local number
  number=$(mktemp)
  Xvfb -displayfd 1 -screen 0 1366x768x24 >"$number" 2>/dev/null &
  display_process=$!
  local try
  for try in $(seq 50); do [ -s "$number" ] && break; sleep 0.2; done
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
