# Import of a sales file beside its peers, in one run: ours, sqlite3's own .import, pandas.
# ROWS=1000000 RUNS=3 ./dev bench import
set -euo pipefail
rows=${ROWS:-1000000} runs=${RUNS:-3}
bench=${BUILD:-build/release}/tests/bench/bench_import
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$bench" generate "$rows" "$folder/sales.csv"
echo "import of $rows rows x 15 columns, $(du -m "$folder/sales.csv" | cut -f1) MB, best of $runs counts"
for _ in $(seq "$runs"); do
  rm -f "$folder"/*.db*
  "$bench" import "$folder/sales.csv" "$folder/ours.db"
  if command -v sqlite3 >/dev/null; then
    cat >"$folder/peer.sql" <<SQL
PRAGMA journal_mode=WAL;
PRAGMA synchronous=FULL;
CREATE TABLE sales(date TEXT, store TEXT, product TEXT, category TEXT, region TEXT, inventory INTEGER, units INTEGER,
  ordered INTEGER, forecast REAL, price REAL, discount REAL, weather TEXT, promotion INTEGER, competitor REAL,
  season TEXT, PRIMARY KEY(store, product, date)) WITHOUT ROWID;
.import --csv --skip 1 $folder/sales.csv sales
SQL
    start=$(date +%s.%N)
    sqlite3 "$folder/peer.db" <"$folder/peer.sql" >/dev/null
    awk -v a="$start" -v b="$(date +%s.%N)" 'BEGIN { printf "sqlite3 .import:  %.2f s\n", b - a }'
  fi
  if /usr/bin/python3 -c 'import pandas' 2>/dev/null; then
    /usr/bin/python3 - "$folder/sales.csv" "$folder/pandas.db" <<'PY'
import resource, sqlite3, sys, time
import pandas
start = time.time()
table = pandas.read_csv(sys.argv[1], parse_dates=["Date"])
database = sqlite3.connect(sys.argv[2])
table.to_sql("sales", database, index=False)
database.execute('CREATE UNIQUE INDEX sales_key ON sales("Store ID", "Product ID", "Date")')
database.commit()
print("pandas %s: %.2f s, %d MB" % (pandas.__version__, time.time() - start,
                                    resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
PY
  else
    echo "pandas: not installed here"
  fi
done
