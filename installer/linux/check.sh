#!/usr/bin/env bash
# check.sh FOLDER [--without PATH]: what ./dev package made is tried as its users would, in roots that hold the base system and
# nothing else. --without leaves a file (as in usr/bin/shelfcast-cli) out of every package that has it first: the check must fail then.
# Needs root, debootstrap and the package sources of this machine. Pictures go to FOLDER/../pictures.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd) without=''
[ "${2:-}" != --without ] || without=$3
pictures=$(dirname "$folder")/pictures
mkdir -p "$pictures"
place=$(mktemp -d /var/tmp/shelfcast-check-XXXXXX)
. "$here/../checks.sh"
mounted=()
display_process=''
leave() {
  local mount
  [ -z "$display_process" ] || kill "$display_process" 2>/dev/null || true
  for mount in "${mounted[@]}"; do umount -l "$mount" 2>/dev/null || true; done
  rm -rf --one-file-system "$place"
}
trap leave EXIT
bare_root() { # bare_root NAME: a root with the base system, from a copy that is kept beside the packages
  local base=$folder/base-system.tar
  if [ ! -f "$base" ]; then
    local suite mirror
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    mirror=$(apt-cache policy base-files | awk '/http/ {print $2; exit}')
    debootstrap --variant=minbase "$suite" "$place/base" "$mirror" >"$place/log" 2>&1 || { tail "$place/log" >&2; exit 1; }
    cp /etc/apt/apt.conf.d/* "$place/base/etc/apt/apt.conf.d/" 2>/dev/null || true
    tar -C "$place/base" -cf "$base.part" . && mv "$base.part" "$base"
    rm -rf --one-file-system "$place/base"
  fi
  mkdir "$place/$1" && tar -C "$place/$1" -xf "$base"
  cp /etc/resolv.conf "$place/$1/etc/" 2>/dev/null || true
  echo force-unsafe-io >"$place/$1/etc/dpkg/dpkg.cfg.d/thrown-away" # nothing in it must outlive a power cut
  mount -t proc proc "$place/$1/proc" && mounted+=("$place/$1/proc")
}
inside() { local bare=$1; shift; chroot "$place/$bare" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
monday='set -e; cd /root; $CLI sample --out sales.csv --stores 1 --products 5 --days 300 --seed 1; $CLI import sales.csv; $CLI train --store S001
  $CLI bulk --store S001 | grep -q P0001; $CLI orders propose --store S001; $CLI export bulk --store S001 --out b.xlsx; test -s b.xlsx
  $CLI export bulk --store S001 --out b.pdf; test -s b.pdf; $CLI check | grep -qi "in order"'
starts='cd /root; QT_QPA_PLATFORM=offscreen timeout 8 $WINDOW --db /root/window.db sales.csv 2>/root/window.log; test $? = 124 && test -s /root/window.db && ! grep -qi "could not load\|no such\|error" /root/window.log'

# The first start of a person whose computer speaks German, on a display that is lent from outside (its socket has no file): a file
# as argument, another by what the menu's entry calls on a double-click, into the window that is open; import; another database.
german=$(sed -n '/<name>shelfcast::ui::UploadPage</,/<\/context>/ {/<source>Upload and train</ {n; s/.*<translation>\(.*\)<\/translation>.*/\1/p}}' \
  "$root/translations/shelfcast_de.ts")
windows() { xdotool search --onlyvisible --name '(^| )Shelfcast$' 2>/dev/null; } # of an empty database it is called Shelfcast alone
titles() { windows | while read -r id; do xdotool getwindowname "$id"; done; }
name_shown() { convert "$pictures/$1.png" -crop 300x60+206+140 +repage rgb:- | md5sum; } # of the file, above its preview
first_run() { # first_run ROOT WINDOW CLI DESKTOP_FILE
  local bare=$1 window=$2 cli=$3 entry=$4 home=/root/person first at exec
  local person=(env LC_ALL= LANG=de_DE.UTF-8 "HOME=$home" DISPLAY="$DISPLAY")
  mkdir -p "$place/$bare$home"
  inside "$bare" "${person[@]}" $cli sample --out "$home/Verkäufe.csv" --stores 1 --products 5 --days 300 --seed 1
  inside "$bare" "${person[@]}" $cli sample --out "$home/Zweite Filiale.csv" --stores 2 --products 5 --days 300 --seed 2
  inside "$bare" "${person[@]}" $window "$home/Verkäufe.csv" >"$place/window.log" 2>&1 &
  first=$!
  for _ in $(seq 40); do
    sleep 1
    shot "$bare-first-start"
    if titles | grep -q "^$german " && [ -n "$(import_button "$bare-first-start")" ]; then break; fi
  done
  titles | grep "^$german " || { echo "its window is called: $(titles)"; cat "$place/window.log"; return 1; }
  [ -n "$(import_button "$bare-first-start")" ] || { echo "the file is not offered for import"; return 1; }
  xdotool getwindowgeometry $(windows) | awk '/Position/ {split($2, a, ","); x = a[1]; y = a[2]}
    /Geometry/ {split($2, b, "x"); print x, y, b[1], b[2]; if (x < 0 || y < 0 || x + b[1] > 1366 || y + b[2] > 768) exit 1}' || { echo "larger than 1366x768"; return 1; }
  exec=$(sed -n 's/^Exec=//p' "$place/$bare$entry")
  exec=${exec/#shelfcast/$window}
  inside "$bare" "${person[@]}" timeout 30 ${exec/ %f/} "$home/Zweite Filiale.csv" || { echo "the second start did not hand over its file"; return 1; }
  for _ in $(seq 40); do # its preview has a name and a button of its own
    sleep 1
    shot "$bare-second-file"
    at=$(import_button "$bare-second-file")
    if [ -n "$at" ] && [ "$(name_shown "$bare-second-file")" != "$(name_shown "$bare-first-start")" ]; then break; fi
    at=''
  done
  [ -n "$at" ] || { echo "the second file is not offered for import"; return 1; }
  xdotool mousemove $at click 1
  for _ in $(seq 30); do
    sleep 1
    inside "$bare" "${person[@]}" $cli --quiet stores 2>/dev/null | grep -q S002 && break
  done
  shot "$bare-imported"
  inside "$bare" "${person[@]}" $cli --quiet stores | grep S002 || { echo "not imported"; return 1; }
  [ -s "$place/$bare$home/.local/share/shelfcast/shelfcast.db" ] || { echo "the data are elsewhere"; return 1; }
  [ "$(titles | wc -l)" = 1 ] || { echo "windows: $(titles)"; return 1; }
  inside "$bare" "${person[@]}" $window --db "$home/other.db" >"$place/other.log" 2>&1 &
  for _ in $(seq 30); do sleep 1; [ "$(titles | wc -l)" = 1 ] || break; done
  shot "$bare-other-database"
  [ "$(titles | wc -l)" = 2 ] || { echo "another database has no window of its own"; return 1; }
  kill -0 "$first" && ! grep -i "could not load\|error" "$place/window.log" "$place/other.log"
}
closed() { # first_run WHATEVER: and its windows are closed
  local status=0 id
  first_run "$@" || status=$?
  for id in $(windows); do xdotool windowclose "$id" || true; done
  kill $(jobs -p | grep -vx "$display_process") 2>/dev/null || true
  return $status
}
display_start

deb=$(ls "$folder"/shelfcast_"$version"_*.deb)
appdir=$place/Shelfcast.AppDir tgz=$place/tgz.tree
cp -a "$folder/Shelfcast.AppDir" "$appdir"
mkdir "$tgz" && tar -C "$tgz" -xzf "$(ls "$folder"/shelfcast-"$version"-*.tar.gz)"
if [ -n "$without" ]; then
  left_out=0
  dpkg-deb -R "$deb" "$place/changed"
  for file in "$place/changed/$without" "$appdir/$without" "$tgz"/*/"$without"; do
    if [ -e "$file" ] || [ -L "$file" ]; then rm "$file"; left_out=$((left_out + 1)); fi
  done
  [ $left_out -gt 0 ] || { echo "check: no package has $without" >&2; exit 2; }
  dpkg-deb -b "$place/changed" "$place/changed.deb" >/dev/null
  deb=$place/changed.deb
fi
bare_root deb
cp "$deb" "$place/deb/root/shelfcast.deb"
check "DEB installs on the base system" inside deb sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /root/shelfcast.deb'
check "DEB: $version says so" inside deb sh -c "shelfcast-cli --version | grep -qF $version"
check "DEB: sample to order by command line" inside deb sh -c "CLI=shelfcast-cli; $monday"
check "DEB: the window starts and opens a file" inside deb sh -c "WINDOW=shelfcast; $starts"
check "DEB: first start in German at 1366x768, files by argument and by the menu's entry, one window per database" \
  closed deb shelfcast shelfcast-cli /usr/share/applications/org.shelfcast.Shelfcast.desktop
listed='man/man1/shelfcast-cli.1.gz man/man1/shelfcast.1.gz bash-completion/completions/shelfcast-cli zsh/vendor-completions/_shelfcast-cli'
listed="$listed fish/vendor_completions.d/shelfcast-cli.fish applications/org.shelfcast.Shelfcast.desktop doc/shelfcast/copyright"
listed="$listed metainfo/org.shelfcast.Shelfcast.metainfo.xml icons/hicolor/scalable/apps/org.shelfcast.Shelfcast.svg"
check "DEB: man pages, completions, desktop file, icon, licence" inside deb sh -c "for f in $listed; do
  grep -qx \"/usr/share/\$f\" /var/lib/dpkg/info/shelfcast.list || { echo \"\$f is not there\"; exit 1; }; done"
check "DEB: removed, the program is gone and the user's data are not" inside deb sh -c 'apt-get purge -y -qq shelfcast && ! command -v shelfcast-cli &&
  test -z "$(find /usr /etc /var/lib -path /var/lib/dpkg -prune -o -iname "*shelfcast*" -print)" && test -s /root/.local/share/shelfcast/shelfcast.db'

bare_root app
mv "$appdir" "$place/app/opt/"
check "AppDir: needs nothing that the base system does not have" inside app sh -c '
  ldd $(find /opt/Shelfcast.AppDir/usr -type f \( -name "*.so*" -o -path "*/bin/shelfcast*" \)) >/root/needed; test -s /root/needed && ! grep "not found" /root/needed'
licences() { # of what the program is known to be made with, and of each package once
  local name
  for name in libqt6core6 libqt6charts6 libxgboost0 libsqlite3-0 libcurl4 libssl3 libsodium23 libicu72 libfreexl1 libhpdf-2.3.0 fonts-dejavu-core; do
    [ -s "$place/app/opt/Shelfcast.AppDir/usr/share/licences/$name.txt" ] || { echo "no licence of $name"; return 1; }
  done
}
check "AppDir: the licences of what it brings along are there" licences
check "AppDir: sample to order by command line" inside app sh -c "CLI='/opt/Shelfcast.AppDir/AppRun cli'; $monday"
check "AppDir: the window starts and opens a file" inside app sh -c "WINDOW=/opt/Shelfcast.AppDir/AppRun; $starts"
check "AppDir: the same first start" closed app /opt/Shelfcast.AppDir/AppRun "/opt/Shelfcast.AppDir/AppRun cli" \
  /opt/Shelfcast.AppDir/org.shelfcast.Shelfcast.desktop

check "TGZ holds what the DEB holds" sh -c "dpkg-deb -c '$deb' | awk '{print \$6}' | grep -v '/\$' | sed 's#.*/usr/##' | sort >'$place/a'
  cd '$tgz' && find . -type f | sed 's#.*/usr/##' | sort >'$place/b'; diff '$place/a' '$place/b'"
check "SHA256SUMS holds" sh -c "cd '$folder' && sha256sum -c --quiet SHA256SUMS"
check "AppStream data are valid" appstreamcli validate --pedantic --no-net "$folder/Shelfcast.AppDir/usr/share/metainfo/org.shelfcast.Shelfcast.metainfo.xml"
check "desktop file is valid" desktop-file-validate "$folder/Shelfcast.AppDir/usr/share/applications/org.shelfcast.Shelfcast.desktop"
manifest() { # an unknown or misspelt property is a warning alone
  (cd "$place" && flatpak-builder --show-manifest "$here/org.shelfcast.Shelfcast.yml" >manifest 2>said)
  cat "$place/said"
  [ -s "$place/manifest" ] && [ ! -s "$place/said" ]
}
check "the Flatpak manifest is read without a warning" manifest
spec() {
  (cd "$root" && rpmspec -q --qf '%{version}' installer/linux/shelfcast.spec) | grep -x "$version"
}
check "the RPM spec is read, and is of $version" spec
check "lintian finds nothing" lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb"
summary "every package"
