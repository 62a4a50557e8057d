#!/usr/bin/env bash
# dmg.sh BUILD OUT: Shelfcast.app with everything that it needs, and a disk image of it, from a finished build on macOS.
# NOT TESTED YET: nobody of the team has run it on a Mac.
#   SIGNING_IDENTITY="Developer ID Application: …"  signs for distribution; without it the signature is for this computer alone
#   NOTARY_PROFILE=…                                 also has it notarised: what `xcrun notarytool store-credentials` was told
set -euo pipefail
build=$1
mkdir -p "$2"
out=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../common.sh"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

cmake --install "$build" --prefix "$stage" --strip
app=$stage/shelfcast.app
[ -x "$app/Contents/MacOS/shelfcast-cli" ] || { echo "dmg: the command line is not in the bundle" >&2; exit 1; }
mkdir -p "$app/Contents/Resources/shelfcast.iconset"
for size in 16 32 64 128 256; do
  sips -s format png -z $size $size "$root/resources/icons/shelfcast.ico" --out "$app/Contents/Resources/shelfcast.iconset/icon_${size}x$size.png" >/dev/null
done
iconutil -c icns -o "$app/Contents/Resources/shelfcast.icns" "$app/Contents/Resources/shelfcast.iconset"
rm -r "$app/Contents/Resources/shelfcast.iconset"
macdeployqt "$app" -executable="$app/Contents/MacOS/shelfcast-cli" -always-overwrite
cp "$root/LICENSE" "$app/Contents/Resources/"

# Complete: no program and no library asks for one outside the bundle and the system.
outside=$(find "$app" -type f \( -perm -111 -o -name '*.dylib' \) -exec otool -L {} + 2>/dev/null |
  awk '/^\t/ {print $1}' | grep -vE '^(@|/usr/lib/|/System/)' | sort -u || true)
[ -z "$outside" ] || { echo "dmg: outside the bundle: $outside" >&2; exit 1; }

identity=${SIGNING_IDENTITY:--}
[ "$identity" = - ] && stamp=--timestamp=none || stamp=--timestamp
find "$app/Contents" \( -name '*.dylib' -o -name '*.framework' \) -print0 | xargs -0 codesign --force "$stamp" --options runtime --sign "$identity"
codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app/Contents/MacOS/shelfcast-cli"
codesign --force "$stamp" --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

mkdir "$stage/image"
mv "$app" "$stage/image/Shelfcast.app"
ln -s /Applications "$stage/image/Applications"
image=$out/shelfcast-$version-macos-$(uname -m).dmg
rm -f "$image"
hdiutil create -volname "Shelfcast $version" -srcfolder "$stage/image" -fs HFS+ -format UDZO "$image"
[ "$identity" = - ] || codesign --force --timestamp --sign "$identity" "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi

# What was built starts: from the image, with a home of its own.
mount=$(mktemp -d)
hdiutil attach "$image" -mountpoint "$mount" -nobrowse -quiet
home=$(mktemp -d)
HOME=$home "$mount/Shelfcast.app/Contents/MacOS/shelfcast-cli" --version | grep -qF "$version"
HOME=$home "$mount/Shelfcast.app/Contents/MacOS/shelfcast-cli" --quiet sample --out "$home/sales.csv" --stores 1 --products 5 --days 300 --seed 1
HOME=$home "$mount/Shelfcast.app/Contents/MacOS/shelfcast-cli" --quiet --db "$home/shop.db" import "$home/sales.csv"
hdiutil detach "$mount" -quiet
rm -rf "$home"
(cd "$out" && shasum -a 256 shelfcast-*.dmg >SHA256SUMS && du -h shelfcast-*.dmg)
