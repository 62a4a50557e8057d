#!/usr/bin/env python3
"""The contract of the command line: the help of every verb, and the fields of every document that --json prints.

    contract.py CLI --check FILE           the fields are those of FILE (tests/contract/fields.txt); run by ctest
    contract.py CLI --write FILE           brings FILE up to date after a change that was meant
    contract.py CLI --compare OLD_CLI [TABLE …]  help, documents and forecasts of two builds, byte for byte

A field stands in FILE as the path to it and the types seen there, one a line; lists of documents are "[]", keys that are
names of products, stores or days "{}". Times, names of models and paths differ from run to run and are left out of
--compare."""
import datetime, difflib, json, os, re, subprocess, sys, tempfile

VOLATILE = {"seconds", "made_at", "opened_at", "seen_at", "changed_by", "imported_at", "trained_at", "at", "model_id", "active_model", "model", "path", "database", "out", "file_path",
            "files", "created_at", "changed_at", "checked_at", "begun_at", "ended_at", "memory", "disk", "peak", "id", "bundle", "jobs",
            "log", "cache", "started_at", "begun", "ended", "ms", "job", "free_bytes", "data_hash", "hash", "version", "checked", "size_bytes", "bytes", "machine", "own_memory_bytes", "own_memory_peak_bytes", "disk_free_bytes", "memory_available_bytes"}
NAME = re.compile(r"^(S\d+|P\d+|V\d+|L\d+|B\d+|\d{4}-\d\d.*|all|[A-Z]{2}|Category .*|cat\w*)$")


class Shop:
    """A database with a shop, and what each verb says of it."""

    def __init__(self, cli, tables):
        self.cli = os.path.abspath(cli)
        self.root = tempfile.mkdtemp(prefix="shelfcast-contract-")
        self.database = os.path.join(self.root, "shop.db")
        self.tables = [os.path.abspath(t) for t in tables]
        self.environment = dict(os.environ, XDG_DATA_HOME=self.root, HOME=self.root, LC_ALL="C.UTF-8", OMP_WAIT_POLICY="PASSIVE",
                                QT_QPA_PLATFORM="offscreen")

    def run(self, *words):
        done = subprocess.run([self.cli, *words], capture_output=True, text=True, cwd=self.root, env=self.environment, timeout=900)
        return done.returncode, done.stdout, done.stderr

    def helps(self):
        top = self.run("--help")[1]
        yield "", top
        for verb in re.findall(r"^  ([a-z][a-z-]*)  ", top[top.index("Subcommands:"):], re.M):
            text = self.run(verb, "--help")[1]
            yield verb, text
            if "Subcommands:" in text:
                for second in re.findall(r"^  ([a-z][a-z-]*)  ", text[text.index("Subcommands:"):], re.M):
                    yield f"{verb} {second}", self.run(verb, second, "--help")[1]

    def documents(self):
        sales = os.path.join(self.root, "sales.csv")
        yield self.ask("sample", "--out", sales, "--stores", "2", "--products", "8", "--days", "500", "--seed", "3")
        db = ["--db", self.database]
        ask = lambda *words: self.ask(*db, *words, name=" ".join(words[:2]) if words[0] in ("access", "alerts", "orders", "run", "uploads", "stores", "models", "export", "outside") else words[0])
        yield ask("import", sales)
        weather = self.weather_file(); yield ask("outside", "check", weather); ask("import", weather)
        yield ask("train", "--store", "S001")
        yield ask("uploads"); yield ask("stores"); yield ask("stores", "country", "DE"); yield ask("stores", "calendar", "--store", "S001")
        yield ask("products", "--store", "S001"); yield ask("history", "--store", "S001", "--product", "P0001")
        yield ask("outside"); yield ask("outside", "template", "--out", os.path.join(self.root, "empty.csv"))
        yield ask("models"); yield ask("predict", "--store", "S001", "--product", "P0001")
        yield ask("bulk", "--store", "S001"); yield ask("bulk", "--store", "S002", "--budget", "100")
        yield ask("forecast", "--store", "S001", "--product", "P0001", "--horizon", "14")
        yield ask("forecast-change", "--store", "S001", "--product", "P0001")
        yield ask("plan", "--store", "S001"); yield ask("plan", "--store", "S001", "--grain", "day", "--weeks", "2", "--product", "P0002")
        yield ask("orders", "propose", "--store", "S001"); yield ask("orders", "list"); yield ask("orders", "lead-times")
        yield ask("settings"); yield ask("settings", "service_level", "0.96", "--dry-run")
        yield ask("simulate", "--store", "S001", "--days", "28", "--models", "psd")
        yield ask("backtest", "--store", "S001", "--models", "psd,seasonal_naive", "--horizon", "7", "--origins", "1")
        for what in ("bulk", "forecast", "orders", "plan", "accuracy", "history", "products", "covariates"):
            yield ask("export", what, "--store", "S001", "--out", os.path.join(self.root, what + ".csv"))
        inbox = os.path.join(self.root, "in"); os.makedirs(inbox, exist_ok=True)
        open(os.path.join(inbox, "more.csv"), "w").write("date,store,product,units\n2022-01-01,S009,P1,4\n")
        yield ask("run", "nightly", "--folder", inbox, "--out", os.path.join(self.root, "nights"), "--settle", "0", "--today", "2023-06-01")
        yield ask("run", "schedule")
        ask("run", "source", "set", "till", "--connection", "Server=a", "--query", "SELECT 1"); yield ask("run", "source")
        yield ask("alerts"); yield ask("alerts", "rules"); yield ask("alerts", "acknowledge", "1", "--reason", "seen")
        ask("access", "add-key", "till", "--approves-up-to", "500"); yield ask("access")  # the key itself differs each time
        yield ask("check"); yield ask("backup", os.path.join(self.root, "copy.db")); yield ask("backups")
        yield ask("audit"); yield ask("health"); yield ask("jobs"); yield ask("log")
        for table in self.tables:
            name = os.path.basename(table)
            yield self.ask("--db", os.path.join(self.root, name + ".db"), "import", table, name="import " + name)
        yield self.ask("forecast-file", self.long_file(), "--out", os.path.join(self.root, "forecast.csv"), "--horizon", "7")

    def weather_file(self):
        path = os.path.join(self.root, "weather.csv")
        with open(path, "w") as out:
            out.write("Date,Temperature\n")
            for day in range(510):
                date = datetime.date(2022, 1, 1) + datetime.timedelta(day)
                out.write(f"{date},{10 + day * 7919 % 13}\n")
        return path

    def long_file(self):
        path = os.path.join(self.root, "long.csv")
        with open(path, "w") as out:
            out.write("date,store,item,sales\n")
            for day in range(200):
                for item in range(3):
                    out.write(f"2023-{1 + day // 28:02d}-{1 + day % 28:02d},1,{item},{(day * 7 + item * 3) % 11 + day % 7}\n")
        return path

    def ask(self, *words, name=None):
        code, output, errors = self.run("--json", *words)
        return name or next(w for w in words if not w.startswith("-")), code, output, errors


def fields(value, path, found):
    kind = {dict: "object", list: "list", str: "text", bool: "yes/no", type(None): "null"}.get(type(value), "number")
    found.setdefault(path, set()).add(kind)
    if isinstance(value, dict):
        for key, inner in value.items():
            fields(inner, f"{path}.{'{}' if NAME.match(key) else key}", found)
    elif isinstance(value, list):
        for inner in value:
            fields(inner, path + "[]", found)


def all_fields(shop):
    found, wrong = {}, []
    for name, code, output, errors in shop.documents():
        try:
            document = json.loads(output)
        except ValueError:
            wrong.append(f"{name}: no JSON ({code}): {(output + errors)[:300]}")
            continue
        if code and "error" not in document:
            wrong.append(f"{name}: ends with {code}: {errors[:300]}")
        fields(document, name, found)
    if wrong:
        sys.exit("contract: " + "\n".join(wrong))
    return [f"{path}: {' '.join(sorted(kinds))}\n" for path, kinds in sorted(found.items())]


def still(value):
    if isinstance(value, dict):
        return {k: still(v) for k, v in value.items() if k not in VOLATILE}
    return [still(v) for v in value] if isinstance(value, list) else value


def compare(new, old, root_of):
    differ = 0
    for kind, left, right in (("help", dict(old.helps()), dict(new.helps())),):
        for name in sorted({*left, *right}):
            if left.get(name) != right.get(name):
                differ += 1
                print(f"{kind} of {name!r} differs:")
                print("\n".join(list(difflib.unified_diff((left.get(name) or "").split("\n"), (right.get(name) or "").split("\n"), lineterm="", n=0))[:12]))
    compared = 0
    for (name, code, output, errors), (_, code2, output2, errors2) in zip(old.documents(), new.documents()):
        compared += 1
        def plain(text, shop): return text.replace(shop.root, "ROOT")
        try:
            a, b = (json.dumps(still(json.loads(plain(t, s))), indent=1, sort_keys=True) for t, s in ((output, old), (output2, new)))
        except ValueError:
            a, b = plain(output + errors, old), plain(output2 + errors2, new)
        if (code, a) != (code2, b):
            differ += 1
            print(f"{name} differs ({code}, {code2}):")
            print("\n".join(list(difflib.unified_diff(a.split("\n"), b.split("\n"), lineterm="", n=0))[:12]))
    one, two = (open(os.path.join(s.root, "forecast.csv")).read() for s in (old, new))
    if one != two:
        differ += 1; print("the forecasts of forecast-file differ")
    print(f"contract: {compared} documents and the help of every verb compared, {differ} differ")
    return 1 if differ else 0


def main():
    cli, what, other, *tables = sys.argv[1:]
    if what == "--compare":
        return compare(Shop(cli, tables), Shop(other, tables), None)
    lines = all_fields(Shop(cli, tables))
    if what == "--write":
        open(other, "w").writelines(lines)
        return 0
    difference = list(difflib.unified_diff(open(other).readlines(), lines, "fields.txt", "now", n=0))
    sys.stdout.writelines(difference)
    if difference:
        print("contract: the fields of the documents are not those of tests/contract/fields.txt. If that is meant, say so in PRODUCT words and the "
              "help, and run contract.py CLI --write FILE.")
    return 1 if difference else 0


if __name__ == "__main__":
    sys.exit(main())
