# The same sales as ISO file (UTF-8, comma, decimal point) and as European file (Windows-1252, semicolon, decimal
# comma, DD.MM.YYYY) must come to the same database content, byte for byte.
# ROWS=1000000 ./dev bench roundtrip
set -euo pipefail
rows=${ROWS:-1000000}
bench=${BUILD:-build/release}/tests/bench/bench_import
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for format in iso european; do
  "$bench" sample "$rows" "$format" "$folder/$format.csv"
  "$bench" import "$folder/$format.csv" "$folder/$format.db"
  "$bench" dump "$folder/$format.db" "$folder/$format.txt"
done
cmp "$folder/iso.txt" "$folder/european.txt" || { echo "roundtrip: the contents differ" >&2; exit 1; }
echo "the content is the same: $(wc -l <"$folder/iso.txt") lines, $(du -m "$folder/iso.txt" | cut -f1) MB," \
  "SHA-256 $(sha256sum "$folder/iso.txt" | cut -d' ' -f1)"
