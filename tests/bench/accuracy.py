"""./dev bench accuracy [set ...]: one table of what each model errs on public data, out of sample.

Every line is one data set and one model over several origins: WAPE in % by origin, their mean, the mean's bias, RMSE,
WQL (weighted quantile loss, levels .1 to .9), what the bands cover of all cells (80 and 95 %) and which share of the
totals over the horizon lies under their 83.3, 90 and 95 % quantiles, CPU seconds of an origin. A line more is `auto` over
a usual lead time and review (14 days, 3 weeks, 2 months), over which orders are decided. A last line says by how
much the forecasts of `auto` from the first origin change when every sale is changed by 0.1 %, up and down by turns:
median, 99th percentile and most of |change| / forecast. Data sets that are not there are left out. The environment says
where they are (DATA, default ../shared/data beside the project), which program is measured (BUILD) and which models
(MODELS=auto,psd; default: all); JITTER=0 leaves that last line out.
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
DECILES = [f"0.{k}" for k in range(1, 10)]
SUMS = ["0.833", "0.9", "0.95"]
LEVELS = sorted({"0.025", "0.975", *DECILES, *SUMS})
DAILY = ["seasonal_naive", "psd", "ets", "glm", "xgb_tweedie", "xgb_log", "auto"]
WEEKLY = ["seasonal_naive", "psd", "ets", "glm", "aligned_year", "xgb_tweedie", "xgb_log", "demand_equation", "auto"]
PROTECTION = {"day": 14, "week": 3, "month": 2}
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


def columns(head):
    """Where store, item, date and sales stand."""
    return [next(head.index(name) for name in names if name in head)
            for names in (("store", "store_id"), ("item", "item_id"), ("date",), ("sales",))]


def truth(file):
    """Sales by store, item and date as written."""
    with open(file, newline="", encoding="utf-8") as rows:
        reader = csv.reader(rows)
        at = columns(next(reader))
        return {tuple(row[k] for k in at[:3]): float(row[at[3]]) for row in reader if row[at[3]]}


def quality(out, sold):
    """Cells inside the 80 and the 95 % band, known cells, quantile losses and sales."""
    inside, cells, loss, units = [0, 0], 0, 0.0, 0.0
    with open(out, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            actual = sold.get((row["store"], row["item"], row["date"]))
            if actual is None:
                continue
            cells += 1
            units += abs(actual)
            inside[0] += float(row["q0.1"]) <= actual <= float(row["q0.9"])
            inside[1] += float(row["q0.025"]) <= actual <= float(row["q0.975"])
            for level in DECILES:
                miss = actual - float(row["q" + level])
                loss += 2 * max(float(level) * miss, (float(level) - 1) * miss) / len(DECILES)
    return {"inside": inside, "cells": cells, "loss": loss, "units": units}


def run(file, horizon, origin, model, out):
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
    return score


def jitter(file, horizon, origin, scratch):
    """Relative changes of the forecasts where sales are changed by 0.1 %: median, 99th percentile, most."""
    shaken = scratch / "shaken.csv"
    with open(file, newline="", encoding="utf-8") as rows, open(shaken, "w", newline="", encoding="utf-8") as copy:
        reader, writer = csv.reader(rows), csv.writer(copy)
        head = next(reader)
        sales = columns(head)[3]
        writer.writerow(head)
        for number, row in enumerate(reader):
            if row[sales]:
                row[sales] = repr(float(row[sales]) * (1.001 if number % 2 else 0.999))
            writer.writerow(row)
    means = []
    for source in (file, shaken):
        if run(source, horizon, origin, "auto", scratch / "out.csv") is None:
            return None
        with open(scratch / "out.csv", newline="", encoding="utf-8") as rows:
            means.append({(row["store"], row["item"], row["date"]): float(row["mean"]) for row in csv.DictReader(rows)})
    changes = sorted(abs(means[1][cell] / mean - 1) for cell, mean in means[0].items() if mean > 0)
    return [changes[int(share * (len(changes) - 1))] for share in (0.5, 0.99, 1)]


def percent(value):
    return f"{100 * value:.2f}"


def mean(values):
    return sum(values) / len(values)


def line(name, model, scores):
    pooled = {key: sum(score[key] for score in scores) for key in ("cells", "loss", "units")}
    inside = [percent(sum(score["inside"][band] for score in scores) / max(pooled["cells"], 1)) for band in (0, 1)]
    whole = [score["total_achieved"] for score in scores if score["total_achieved"][SUMS[0]] is not None]
    sums = "/".join(f"{100 * mean([share[level] for share in whole]):.0f}" for level in SUMS) if whole else "-"
    return "| " + " | ".join([
        name, model, ", ".join(percent(score["wape"]) for score in scores), percent(mean([score["wape"] for score in scores])),
        f"{100 * mean([score['bias'] for score in scores]):+.1f}", f"{mean([score['rmse'] for score in scores]):.4g}",
        percent(pooled["loss"] / max(pooled["units"], 1e-9)), *inside, sums,
        f"{mean([score['seconds'] for score in scores]):.1f}"]) + " |"


def main():
    wanted = sys.argv[1:]
    unknown = set(wanted) - {name for name, *_ in SETS}
    if unknown:
        sys.exit(f"bench: no data set {', '.join(sorted(unknown))}; there are: {', '.join(name for name, *_ in SETS)}")
    print("| data, horizon | model | WAPE by origin, % | mean | bias | RMSE | WQL | in 80 % band | in 95 % band "
          "| totals under 83.3/90/95 % | CPU s |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for name, file, horizon, origins, models, published in SETS:
            path = DATA / file
            if (wanted and name not in wanted) or not path.is_file():
                continue
            sold = truth(path)
            protection = PROTECTION["month" if name == "carparts" else "week" if models is WEEKLY else "day"]
            chosen = [model for model in models if model in os.environ.get("MODELS", ",".join(models)).split(",")]
            for model, steps in [*((model, horizon) for model in chosen), ("auto", protection)]:
                scores = []
                for origin in origins:
                    score = run(path, steps, origin, model, scratch / "out.csv")
                    scores.append(score and score | quality(scratch / "out.csv", sold))
                if all(scores):
                    print(line(f"{name}, {steps}", model, scores), flush=True)
            print(f"| {name} | origins | {', '.join(origins)}; published: {published} | | | | | | | | |", flush=True)
            if os.environ.get("JITTER") != "0":
                moved = jitter(path, horizon, origins[0], scratch)
                print(f"| {name} | sales changed by 0.1 % | {', '.join(map(percent, moved)) if moved else 'failed'} "
                      "| | | | | | | | |", flush=True)


main()
