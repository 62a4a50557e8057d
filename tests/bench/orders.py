"""./dev bench orders [scenario ...]: what orders by week cost beside two peers, on made-up shops with stock-outs.

A weekly shop of `sample` is replayed for its last 26 weeks: an order placed at the start of a week is there two weeks
later, a unit on the shelf at a week's end costs 0.2, a unit lost 1. Sales that the stock cut off are known as such, what
was wanted in their place is known to nobody who orders, only to the replay. All start at their own order-up-to level.

Peers: (a) up to four weeks of the mean of 13 weeks, by season; (b) one boosted model for all products (histogram trees,
Poisson loss) of the demand over lead time and review, and the empirical quantile p / (p + h) of its scaled errors on 13
held-out origins, by the size of the forecast. Both learn again every four weeks, as Shelfcast does.

One line a scenario: our cost by that of (a) and of (b), the error of our mean over lead time and review and that of (b)
(WAPE), and how often the wanted demand was within the level asked for 83.3 % (ours, b). It needs Python with numpy and
scikit-learn (Debian: python3-numpy, python3-sklearn) and says so where they are missing. BUILD names the program's build.
"""

import csv
import json
import math
import os
import subprocess
import sys
import tempfile
from collections import namedtuple
from datetime import date
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # two cores that others use too: waiting threads would only take time
try:
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingRegressor
except ImportError as missing:
    print(f"bench: skipped, as the peers need numpy and scikit-learn for {sys.executable} ({missing}).")
    sys.exit(0)

ROOT = Path(__file__).resolve().parents[2]
CLI = Path(os.environ.get("BUILD", ROOT / "build" / "release")) / "app" / "shelfcast-cli" / "shelfcast-cli"
LEAD, REVIEW, REPLAYED, RETRAIN, HELD_OUT = 2, 1, 26, 4, 13
SHORTAGE, HOLDING = 1.0, 0.2
SERVICE = SHORTAGE / (SHORTAGE + HOLDING)
COVER = LEAD + REVIEW

Scenario = namedtuple("Scenario", "name products arguments")
SCENARIOS = [
    Scenario("usual", 120, ["--seed", "11"]),
    Scenario("small", 150, ["--seed", "12", "--volume", "0.1"]),
    Scenario("small, a third slow", 150, ["--seed", "13", "--volume", "0.1", "--slow-share", "0.35"]),
    Scenario("tiny", 150, ["--seed", "14", "--volume", "0.03"]),
    Scenario("all slow", 150, ["--seed", "15", "--slow-share", "1"]),
    Scenario("growing", 150, ["--seed", "16", "--volume", "0.1", "--growth", "0.3"]),
    Scenario("shrinking", 150, ["--seed", "17", "--volume", "0.1", "--growth", "-0.3"]),
    Scenario("strong season", 150, ["--seed", "18", "--volume", "0.1", "--season-effect", "3"]),
    Scenario("strong promotions", 150, ["--seed", "19", "--volume", "0.1", "--promotions", "strong"]),
    Scenario("few products", 40, ["--seed", "20", "--volume", "0.1"]),
    Scenario("short history", 150, ["--seed", "21", "--volume", "0.1", "--days", "546"]),
]

Shop = namedtuple("Shop", "sales wanted week category")  # products x weeks; sales NaN where the stock cut them off


def shelfcast(folder, *arguments):
    done = subprocess.run([CLI, "--db", folder / "shop.db", "--json", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"bench: shelfcast-cli {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def read_shop(sales_file, truth_file):
    with open(sales_file, newline="", encoding="utf-8") as rows:
        sold = list(csv.DictReader(rows))
    products = {name: k for k, name in enumerate(sorted({row["Product ID"] for row in sold}))}
    dates = {day: k for k, day in enumerate(sorted({row["Date"] for row in sold}))}
    categories = sorted({row["Category"] for row in sold})
    sales = np.full((len(products), len(dates)), np.nan)
    wanted, category = sales.copy(), np.zeros(len(products))
    for row in sold:
        i = products[row["Product ID"]]
        category[i] = categories.index(row["Category"])
        if float(row["Inventory Level"]) > 0:
            sales[i, dates[row["Date"]]] = float(row["Units Sold"])
    with open(truth_file, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if row["period"] == "history":
                wanted[products[row["product"]], dates[row["date"]]] = float(row["realised"])
    before = (sales[:, :-REPLAYED] > 0).any(axis=1)  # others are left out of the replay
    sales, wanted, category = sales[before], wanted[before], category[before]
    week = np.array([date.fromisoformat(day).timetuple().tm_yday for day in dates]) / 365.25
    return Shop(sales, wanted, week, category)


def replay(shop, level_at):
    """Cost of ordering up to level_at(week) in each replayed week."""
    weeks = shop.wanted.shape[1]
    first = weeks - REPLAYED
    shelf, coming, cost = np.zeros(len(shop.wanted)), [np.zeros(len(shop.wanted)) for _ in range(LEAD)], 0.0
    for t in range(first, weeks):
        level = np.ceil(np.maximum(level_at(t), 0) - 1e-9)
        if t == first:
            shelf = level
        shelf = shelf + coming.pop(0)
        coming.append(np.maximum(level - shelf - sum(coming), 0))
        demand = np.nan_to_num(shop.wanted[:, t])
        cost += SHORTAGE * np.maximum(demand - shelf, 0).sum()
        shelf = np.maximum(shelf - demand, 0)
        cost += HOLDING * shelf.sum()
    return cost


def mean_of(values, empty=0.0):
    """Mean along the weeks of what is known."""
    known = ~np.isnan(values)
    count = known.sum(axis=1)
    return np.where(count > 0, np.where(known, values, 0).sum(axis=1) / np.maximum(count, 1), empty)


def season_until(shop, t):
    """Factor of each of 53 weeks of the year: all products together by their mean of a year around it."""
    total = mean_of(shop.sales[:, :t].T)
    year = np.array([total[max(0, k - 26):k + 27].mean() for k in range(t)])
    of_year = np.minimum((shop.week * 52.18).astype(int), 52)
    factor = np.ones(53)
    for k in range(53):
        same = of_year[:t] == k
        if same.any() and t >= 52:
            factor[k] = (total[same] / np.maximum(year[same], 1e-9)).mean()
    return np.maximum(factor, 0.05), of_year


def seasonal_mean(shop, t, weeks, window=13):
    factor, of_year = season_until(shop, t)
    level = mean_of(shop.sales[:, t - window:t] / factor[of_year[t - window:t]], np.nan)
    level = np.where(np.isnan(level), mean_of(shop.sales[:, :t] / factor[of_year[:t]]), level)
    ahead = (of_year[t - 1] + 1 + np.arange(weeks)) % 52
    return level * factor[ahead].sum()


class Boosted:
    """The global model of demand over lead time and review."""

    def __init__(self, shop):
        self.shop, self.trained, self.history = shop, None, shop.sales
        self.wape = [0.0, 0.0]
        self.within = [0, 0]

    def features(self, t):
        past = self.history[:, :t]
        lag = [past[:, t - k] if t >= k else np.full(len(past), np.nan) for k in (1, 2, 3, 4, 6, 8)]
        means = [mean_of(past[:, max(0, t - n):], np.nan) for n in (4, 8, 13, 26, 52)]
        year = [mean_of(past[:, t - 52:t - 52 + COVER], np.nan) if t >= 52 else np.full(len(past), np.nan),
                mean_of(past[:, max(0, t - 56):t - 48], np.nan) if t >= 56 else np.full(len(past), np.nan)]
        last = past[:, max(0, t - 26):]
        spread = np.nan_to_num(last).std(axis=1)
        zeros = (last == 0).mean(axis=1)
        angle = 2 * math.pi * (self.shop.week[t - 1] + 2 / 52.18)
        same = [np.full(len(past), value) for value in (math.sin(angle), math.cos(angle), math.sin(2 * angle), math.cos(2 * angle))]
        return np.column_stack([*lag, *means, *year, spread, zeros, self.shop.category, *same])

    def fit(self, origins):
        x, y = [], []
        for t in origins:
            target = self.history[:, t:t + COVER].sum(axis=1)
            known = ~np.isnan(target)
            x.append(self.features(t)[known])
            y.append(target[known])
        model = HistGradientBoostingRegressor(loss="poisson", learning_rate=0.08, max_iter=120, max_leaf_nodes=15,
                                              min_samples_leaf=30, early_stopping=False, random_state=1)
        return model.fit(np.vstack(x), np.concatenate(y))

    def train(self, t):
        self.trained = t
        earliest = min(26, max(8, t // 3))
        origins = range(earliest, t - COVER + 1)
        held_out = [k for k in origins if k > origins[-1] - HELD_OUT]
        judge = self.fit([k for k in origins if k + COVER <= held_out[0]])
        size, error = [], []
        for k in held_out:
            target, forecast = self.history[:, k:k + COVER].sum(axis=1), judge.predict(self.features(k))
            known = ~np.isnan(target)
            size.append(forecast[known])
            error.append(((target - forecast) / np.sqrt(forecast + 0.25))[known])
        size, error = np.concatenate(size), np.concatenate(error)
        self.edges = np.quantile(size, [0.2, 0.4, 0.6, 0.8])
        bucket = np.searchsorted(self.edges, size)
        self.margin = np.array([np.quantile(error[bucket == k], SERVICE) for k in range(5)])
        self.model = self.fit(origins)

    def level(self, t):
        if self.trained is None or t >= self.trained + RETRAIN:
            self.train(t)
        forecast = self.model.predict(self.features(t))
        level = forecast + self.margin[np.searchsorted(self.edges, forecast)] * np.sqrt(forecast + 0.25)
        if t + COVER <= self.shop.wanted.shape[1]:
            wanted = self.shop.wanted[:, t:t + COVER].sum(axis=1)
            known = ~np.isnan(wanted)
            self.wape[0] += np.abs(wanted - forecast)[known].sum()
            self.wape[1] += wanted[known].sum()
            self.within[0] += (wanted <= np.ceil(np.maximum(level, 0) - 1e-9))[known].sum()
            self.within[1] += known.sum()
        return level


def measure(scenario, folder):
    sales, truth = folder / "sales.csv", folder / "truth.csv"
    days = [] if "--days" in scenario.arguments else ["--days", "1099"]
    wrote = shelfcast(folder, "sample", "--grain", "week", "--stores", "1", "--products", str(scenario.products), *days,
                      *scenario.arguments, "--out", sales, "--truth", truth)
    shelfcast(folder, "import", sales)
    common = ["simulate", "--store", "S001", "--days", str(7 * REPLAYED), "--lead-time-days", str(7 * LEAD), "--review-days",
              str(7 * REVIEW), "--shortage-cost", str(SHORTAGE), "--holding-cost", str(HOLDING), "--truth", truth]
    by_costs = shelfcast(folder, *common, "--by-costs")["results"][0]["recommended"]
    by_service = shelfcast(folder, *common, "--service-level", f"{SERVICE:.4f}")["results"][0]["recommended"]
    shop = read_shop(sales, truth)
    mean = replay(shop, lambda t: seasonal_mean(shop, t, 4))
    boosted = Boosted(shop)
    learned = replay(shop, boosted.level)
    return {"records": wrote["records"], "stockouts": wrote["stock_out_records"] / wrote["records"],
            "cost": by_costs["cost"], "service_cost": by_service["cost"], "a": mean, "b": learned,
            "wape": by_costs["forecast_wape"], "b_wape": boosted.wape[0] / boosted.wape[1],
            "within": by_service["within_level"], "b_within": boosted.within[0] / boosted.within[1]}


def line(name, got):
    return (f"| {name} | {got['stockouts'] * 100:.1f} | {got['cost']:.0f} | {got['cost'] / got['a']:.3f} | "
            f"{got['cost'] / got['b']:.3f} | {got['service_cost'] / got['b']:.3f} | {got['wape'] * 100:.1f} | "
            f"{got['b_wape'] * 100:.1f} | {got['within'] * 100:.1f} | {got['b_within'] * 100:.1f} |")


def main():
    wanted = sys.argv[1:]
    unknown = set(wanted) - {scenario.name for scenario in SCENARIOS}
    if unknown:
        sys.exit(f"bench: no scenario {', '.join(sorted(unknown))}; there are: {', '.join(s.name for s in SCENARIOS)}")
    print("| shop | weeks cut by stock, % | our cost | by (a) | by (b) | at service 83.3 % by (b) | our WAPE, % | of (b) "
          "| within 83.3 %: ours | (b) |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    all_of = []
    for scenario in SCENARIOS:
        if wanted and scenario.name not in wanted:
            continue
        with tempfile.TemporaryDirectory() as folder:
            all_of.append(measure(scenario, Path(folder)))
        print(line(scenario.name, all_of[-1]), flush=True)
    if len(all_of) > 1:
        together = {key: sum(got[key] for got in all_of) for key in ("cost", "a", "b", "service_cost")}
        for key in ("stockouts", "wape", "b_wape", "within", "b_within"):
            together[key] = sum(got[key] for got in all_of) / len(all_of)
        print(line("together", together), flush=True)


main()
