"""./dev bench accuracy [set ...]: one table of what each model errs on public data, out of sample.

Every line is one data set and one model over several origins: WAPE in % by origin, their mean, the mean's bias, what
the bands cover (80 and 95 %), CPU seconds of an origin. Data sets that are not there are left out. The environment
says where they are (DATA, default ../shared/data beside the project) and which program is measured (BUILD).
"""

import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("DATA", ROOT.parent / "shared" / "data"))
CLI = Path(os.environ.get("BUILD", ROOT / "build" / "release")) / "app" / "shelfcast-cli" / "shelfcast-cli"
LEVELS = ["0.025", "0.1", "0.5", "0.9", "0.975"]
DAILY = ["seasonal_naive", "psd", "ets", "glm", "xgb_tweedie", "xgb_log", "auto"]
WEEKLY = ["seasonal_naive", "psd", "ets", "glm", "aligned_year", "xgb_tweedie", "xgb_log", "demand_equation", "auto"]
# name, file, horizon, origins, models, best published figure and its source
SETS = [
    ("cheese", "cheese_weekly_price_display.csv", 7, ["2001-01-08", "2000-12-11", "2000-11-13", "2000-10-16"], WEEKLY, "none known"),
    ("tuna", "tuna_weekly_price_display.csv", 13, ["1995-11-27", "1995-06-05", "1994-12-05", "1994-06-06"], WEEKLY, "none known"),
    ("drugstores", "rossmann_372_stores_daily.csv", 48, ["2015-01-19", "2014-12-02", "2014-10-15", "2014-08-28"], DAILY,
     "9.98 on the later windows of all stores, a pre-trained foundation model (issue 16)"),
    ("m5", "m5_walmart_280_series.csv", 28, ["2016-02-14", "2015-11-15", "2015-08-16"], DAILY, "none on this subset"),
    ("store_item", "store_item_2013_2016.csv", 90, ["2016-09-30", "2016-06-30", "2016-03-31", "2015-12-31"], DAILY,
     "none on these days"),
    ("carparts", "carparts_monthly.csv", 6, ["2001-09-01", "2001-03-01", "2000-09-01"], ["seasonal_naive", "psd", "ets", "tsb", "xgb_tweedie", "auto"],
     "judge by RMSE: the WAPE of slow movers rewards forecasts of nothing"),
]


def truth(file):
    """Sales by store, item and date as written."""
    with open(file, newline="", encoding="utf-8") as rows:
        reader = csv.reader(rows)
        head = next(reader)
        at = [next(head.index(name) for name in names if name in head)
              for names in (("store", "store_id"), ("item", "item_id"), ("date",), ("sales",))]
        return {tuple(row[k] for k in at[:3]): float(row[at[3]]) for row in reader if row[at[3]]}


def coverage(out, sold):
    """Shares of the known cells inside the 80 and the 95 % band."""
    inside, cells = [0, 0], 0
    with open(out, newline="", encoding="utf-8") as rows:
        for row in csv.reader(rows):
            units = sold.get(tuple(row[:3]))
            if units is None:
                continue
            low95, low80, _, high80, high95 = map(float, row[4:9])
            cells += 1
            inside[0] += low80 <= units <= high80
            inside[1] += low95 <= units <= high95
    return [count / max(cells, 1) for count in inside]


def run(file, sold, horizon, origin, model, out):
    """The score of one model from one origin, and its CPU seconds; None where the model is not to be had."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [CLI, "--json", "forecast-file", file, "--out", out, "--horizon", str(horizon), "--origin", origin, "--score",
         "--algorithm", model, "--quantiles", ",".join(LEVELS)], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        return None
    score = json.loads(done.stdout)
    score = score.get("score", score)
    score["seconds"] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    score["inside"] = coverage(out, sold)
    return score


def percent(value):
    return f"{100 * value:.2f}"


def mean(values):
    return sum(values) / len(values)


def line(name, model, scores):
    inside = [percent(mean([score["inside"][band] for score in scores])) for band in (0, 1)]
    return "| " + " | ".join([
        name, model, ", ".join(percent(score["wape"]) for score in scores), percent(mean([score["wape"] for score in scores])),
        f"{100 * mean([score['bias'] for score in scores]):+.1f}", f"{mean([score['rmse'] for score in scores]):.4g}",
        *inside, f"{mean([score['seconds'] for score in scores]):.1f}"]) + " |"


def main():
    wanted = sys.argv[1:]
    unknown = set(wanted) - {name for name, *_ in SETS}
    if unknown:
        sys.exit(f"bench: no data set {', '.join(sorted(unknown))}; there are: {', '.join(name for name, *_ in SETS)}")
    print("| data, horizon | model | WAPE by origin, % | mean | bias | RMSE | in 80 % band | in 95 % band | CPU s |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        for name, file, horizon, origins, models, published in SETS:
            path = DATA / file
            if (wanted and name not in wanted) or not path.is_file():
                continue
            sold = truth(path)
            for model in models:
                scores = [run(path, sold, horizon, origin, model, Path(scratch) / "out.csv") for origin in origins]
                if all(scores):
                    print(line(f"{name}, {horizon}", model, scores), flush=True)
            print(f"| {name} | origins | {', '.join(origins)}; published: {published} | | | | | | |", flush=True)


main()
