#!/usr/bin/env python3
"""Faults of the machine, one after another, against the command line; nothing acknowledged may be lost, nothing half
may be seen, and every refusal is a sentence.

    fault.py PROGRAM [--long] [--trials N] [--only OPERATION] [--seed N] [plug|kill|inject|power|corrupt|full|readonly|concurrent|locale|memory|inputs|serve ...]

Needs strace (kill, inject), prlimit (memory) and, as root, a tmpfs (full); a part that cannot run here says so. Exit
code 1 when a figure was missed."""
import argparse, collections, contextlib, hashlib, json, os, random, re, resource, shutil, signal, sqlite3, subprocess, sys, tempfile, threading, time, zipfile
import xml.dom.minidom

from recording import Recording

VOLATILE = {"uploads": {"imported_at", "undone_at"}, "models": {"trained_at", "seconds"}, "model_scores": {"scored_at"},
            "model_drift": {"checked_at"}, "alerts": {"opened_at", "seen_at"}, "purchase_orders": {"created_at", "changed_at"}, "audit": {"at", "hash", "subject", "details"}}
CACHES = {"meta", "seals", "forecast_cache", "forecast_runs", "jobs", "notices"}
FOLLOWING = {"model_scores", "model_drift", "audit", "alerts"}  # written after what was asked for is acknowledged
OLD = b"OLD CONTENT " * 99


class Lab:
    def __init__(self, program, long, seed, most, only):
        self.most, self.only = most, only  # trials of each kind and operations, where they were asked for
        self.program, self.long, self.random = os.path.abspath(program), long, random.Random(seed)
        self.root = tempfile.mkdtemp(prefix="shelfcast-fault-")
        self.trials, self.violations = 0, []
        self.home = self.path("home"); os.makedirs(self.home)
        self.make("one.db", "a.csv", 1, 12, 400, "2022-01-01")
        shutil.copyfile(self.path("one.db"), self.path("two.db"))
        self.make("two.db", "b.csv", 2, 20, 450, "2022-06-01")
        shutil.copyfile(self.path("two.db"), self.path("orders.db"))
        self.must("--db", self.path("orders.db"), "orders", "propose", "--store", "S002")
        self.must("--db", self.path("two.db"), "backup", self.path("two.bak"))
        self.make_old("old.db")

    def make_old(self, name):
        """What the first version of the schema would hold of one.db; its audit is empty."""
        header = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../core/storage/schema/schema_v1.h")).read()
        with contextlib.closing(sqlite3.connect(self.path(name), isolation_level=None)) as k:
            k.executescript(re.search(r'R"sql\((.*?)\)sql"', header, re.S).group(1))
            k.execute("attach ? as new", (self.path("one.db"),))
            for (table,) in k.execute("select name from main.sqlite_schema where type='table' and name<>'audit'").fetchall():
                columns = ",".join(c[1] for c in k.execute(f"pragma main.table_info({table})"))
                k.execute(f"insert into main.{table} ({columns}) select {columns} from new.{table}")
            k.execute("update main.meta set audit_entries=0, audit_head=''")
            k.execute(f"pragma main.application_id={k.execute('pragma new.application_id').fetchone()[0]}")
            k.execute("pragma main.user_version=1")

    def trials_of(self, long, short): return self.most or (long if self.long else short)

    def path(self, name): return os.path.join(self.root, name)

    def make(self, database, csv, stores, products, days, start):
        self.must("sample", "--out", self.path(csv), "--stores", str(stores), "--products", str(products), "--days", str(days),
                  "--start", start, "--seed", "5")
        self.must("--db", self.path(database), "import", self.path(csv))
        self.must("--db", self.path(database), "train", "--store", "all")

    def run(self, *words, before=(), folder=None, timeout=300, **environment):
        env = dict(os.environ, HOME=self.home, XDG_DATA_HOME=self.home, TMPDIR=folder or self.root, **environment)
        try:
            done = subprocess.run([*before, self.program, "--quiet", *words], capture_output=True, timeout=timeout, env=env, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return "hang", "", ""
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def must(self, *words):
        code, out, err = self.run(*words, timeout=3600)
        if code != 0: sys.exit(f"cannot prepare: {words}: {err}")
        return out

    def count(self, kind, where, problems):
        self.trials += 1
        if problems:
            self.violations.append((kind, where, problems)); print(f"  VIOLATION {kind} {where}: {problems}", flush=True)


def content(database):
    """{table: hash}; None without a file; read from a copy, so that nothing is recovered in place."""
    if not os.path.exists(database): return None
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "c.db")
        for suffix in ("", "-wal", "-journal"):
            if os.path.exists(database + suffix): shutil.copyfile(database + suffix, copy + suffix)
        try:
            with contextlib.closing(sqlite3.connect(copy)) as k:
                if k.execute("pragma integrity_check").fetchall() != [("ok",)]: return {"": "damaged"}
                tables = {}
                for (table,) in k.execute("select name from sqlite_schema where type='table' and name not like 'sqlite_%'").fetchall():
                    if table in CACHES: continue
                    columns = [c[1] for c in k.execute(f"pragma table_info({table})") if c[1] not in VOLATILE.get(table, ())]
                    rows = sorted(map(repr, k.execute(f"select {','.join(columns)} from {table}")))
                    tables[table] = hashlib.sha1("\n".join(rows).encode()).hexdigest()
                tables["version"] = k.execute("pragma user_version").fetchone()[0]
                return tables
        except sqlite3.DatabaseError as error:
            return {"": str(error)}


class Operation:
    def __init__(self, name, source, words, target=None, brings=None):
        self.name, self.source, self.words, self.target, self.brings = name, source, words, target, brings

    def prepare(self, lab):
        folder = lab.path("work"); shutil.rmtree(folder, ignore_errors=True); os.makedirs(folder)
        if self.source:
            for suffix in ("", ".commits"):
                if os.path.exists(lab.path(self.source + suffix)): shutil.copyfile(lab.path(self.source + suffix), folder + "/x.db" + suffix)
        if self.target: open(f"{folder}/{self.target}", "wb").write(OLD)
        return folder

    def arguments(self, lab, folder):
        return ["--db", folder + "/x.db"] + [w.replace("@", folder + "/").replace("%", lab.root + "/") for w in self.words]

    def target_problems(self, folder, acknowledged):
        if not self.target: return []
        path = f"{folder}/{self.target}"
        if not os.path.exists(path): return ["target gone"]
        data = open(path, "rb").read()
        if data == OLD: return ["acknowledged, and the old file is there"] if acknowledged else []
        if self.target.endswith(".xlsx"):
            try:
                book = zipfile.ZipFile(path)
                [xml.dom.minidom.parseString(book.read(part)) for part in book.namelist() if part.endswith((".xml", ".rels"))]
            except Exception as error: return [f"half a workbook: {error}"]
        elif self.target.endswith(".bak"):
            if "" in (content(path) or {"": 1}): return ["half a backup"]
        elif not data.endswith(b"\n"): return ["half a file"]
        return []


OPERATIONS = [
    Operation("import", "one.db", ["import", "%b.csv"]), Operation("undo", "two.db", ["uploads", "undo", "2"]),
    Operation("train", "one.db", ["train", "--store", "all", "--seed", "7"]), Operation("promote", "two.db", ["models", "promote", "S001-1"]),
    Operation("propose", "two.db", ["orders", "propose", "--store", "S001"]), Operation("bulk", "two.db", ["bulk", "--store", "S001"]),
    Operation("export", "two.db", ["export", "bulk", "--store", "S001", "--out", "@out.xlsx"], "out.xlsx"),
    Operation("export csv", "two.db", ["export", "history", "--store", "S001", "--out", "@out.csv"], "out.csv"),
    Operation("backup", "two.db", ["backup", "@out.bak"], "out.bak"), Operation("restore", "one.db", ["restore", "%two.bak"]),
    Operation("create", None, ["import", "%a.csv"]),
    Operation("train simply", "one.db", ["train", "--store", "all", "--algorithm", "psd"]), Operation("migrate", "old.db", ["settings", "currency", "SEK"]),
]


def migrated(before, now, after, state, folder, problems):
    """Each step is a transaction of its own: what the first version held is there at every one of them, and a copy of it."""
    if not os.path.exists(folder + "/x.db.before-update"): problems.append("no copy of the database as it was")
    if now.get("version") != after["version"]: return "before"
    return state if state != "between" else "before" if all(now[t] == after[t] for t in after if t not in FOLLOWING | {"settings"}) else "between"


def judge(lab, operation, folder, before, after, code, err, kind, where):
    """The invariant after every fault: all or nothing, sound, and it works again."""
    now, problems = content(folder + "/x.db"), []
    same = lambda a, b: a is not None and b is not None and all(a.get(t) == b[t] or t in FOLLOWING for t in b)
    empty = before is None and (now is None or "" in now or not same(now, after))
    state = "before" if now == before or empty else "after" if same(now, after) else "between"
    if state == "between" and operation.name == "propose": state = "after"  # another number of the order
    if operation.name == "migrate" and now and 1 < now.get("version", 0): state = migrated(before, now, after, state, folder, problems)
    if now is None and before is not None: problems.append("no database at its path")
    elif now is not None and "" in now and not empty: problems.append(now[""])
    elif state == "between": problems.append("neither before nor after: " + ", ".join(t for t in after if now.get(t) != after[t]))
    changes = before != after and operation.name not in ("bulk", "export", "export csv", "backup")
    if code == 0 and state == "before" and changes: problems.append("acknowledged, but lost")
    if code not in (0, 1, -9, 137): problems.append(f"exit code {code}: {err[-150:]}")
    if code == 1 and "shelfcast-cli: " not in err and "by one of its libraries" not in err and not where[0] in ("write",):
        problems.append(f"refused without a sentence: {err[-300:]!r}")
    problems += operation.target_problems(folder, code == 0)
    if now is not None and not empty:
        again, out, err = lab.run("--db", folder + "/x.db", "stores", folder=folder)
        if again != 0: problems.append(f"does not start again: {err[:150]}")
        again, out, err = lab.run("--db", folder + "/x.db", "check", folder=folder)
        if again != 0 and not ("acknowledge" in err or "were missing" in out): problems.append(f"check: {out[:300]}")
    if state == "before" and code != 0:
        again, out, err = lab.run(*operation.arguments(lab, folder), folder=folder)
        if again != 0: problems.append(f"not possible afterwards: {err[:150]}")
        left = [f for f in os.listdir(folder) if f.endswith(".part")]
        if left: problems.append(f"left behind: {left}")
    lab.count(kind, (operation.name, *where), problems)


def kept(operation, lab):
    folder = operation.prepare(lab)
    before = content(folder + "/x.db")
    code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder)
    if code != 0: sys.exit(f"{operation.name} does not work at all: {err}")
    return before, content(folder + "/x.db")


def operations(lab):
    """All of them in the long form; the short one takes the two that must not lose anything, and one more by chance."""
    if lab.only: return [one for one in OPERATIONS if one.name in lab.only]
    always = [one for one in OPERATIONS if one.name in ("import", "restore")]
    return OPERATIONS if lab.long else always + lab.random.sample([one for one in OPERATIONS if one not in always], 1)


def seconds(lab, operation):
    folder = operation.prepare(lab); began = time.time(); lab.run(*operation.arguments(lab, folder), folder=folder)
    return time.time() - began


def traced(lab, operation, calls):
    """{call: numbers} of the calls that an operation makes from its first look at its folder on; strace counts each thread's own."""
    folder = operation.prepare(lab); log = lab.path("log")
    lab.run(*operation.arguments(lab, folder), folder=folder, before=("strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(calls)))
    counts, numbers, began = collections.Counter(), {call: set() for call in calls}, False
    for line in open(log, errors="replace"):
        began = began or folder in line
        if call := re.match(r"(\d+) +(\w+)\(", line):
            counts[call.groups()] += 1
            if began: numbers[call.group(2)].add(counts[call.groups()])
    return {call: sorted(numbers[call]) for call in calls}


def some(lab, points, short):
    """(call, number) of those to try: all in the long form, else as many as are wanted, the rarer calls first."""
    chances = [(place, call, number) for call, numbers in points.items() for place, number in enumerate(lab.random.sample(numbers, len(numbers)))]
    return [(call, number) for _, call, number in sorted(chances)][:lab.trials_of(None, short)]


def kill(lab):
    """At the system calls that change files, one after another, and at moments spread over as long as the operation takes."""
    calls = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "rename", "renameat2", "link", "openat")
    for operation in operations(lab):
        before, after = kept(operation, lab)
        took = min(seconds(lab, operation) for _ in range(3))  # other work on the computer only makes it longer
        points = some(lab, traced(lab, operation, calls), 14) if shutil.which("strace") else []
        for call, number in points:
            folder = operation.prepare(lab)
            code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder, before=(
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}"))
            judge(lab, operation, folder, before, after, code, err, "kill", (call, number))
        trials, cut = lab.trials, 0
        for _ in range(lab.trials_of(1000, 4)):
            folder = operation.prepare(lab)
            env = dict(os.environ, HOME=lab.home, XDG_DATA_HOME=lab.home, TMPDIR=folder)
            process = subprocess.Popen([lab.program, "--quiet", *operation.arguments(lab, folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
            time.sleep(lab.random.uniform(0, took)); process.kill(); code = process.wait(); cut += code != 0
            judge(lab, operation, folder, before, after, code, "", "kill", ("moment",))
        print(f"  {operation.name}: at {len(points)} system calls, at {lab.trials - trials} moments of {took:.2f} s ({cut} before its end)", flush=True)


def inject(lab):
    if not shutil.which("strace"): return print("  skipped: no strace")
    errors = {"pwrite64": ("EIO", "ENOSPC"), "write": ("EIO", "ENOSPC"), "fdatasync": ("EIO",), "fsync": ("EIO",), "ftruncate": ("EIO",),
              "openat": ("ENOSPC", "EMFILE"), "rename": ("EIO",), "renameat2": ("EIO",), "pread64": ("EIO",), "mmap": ("ENOMEM",), "unlink": ("EIO",), "link": ("EPERM",)}
    for operation in operations(lab):
        before, after = kept(operation, lab)
        for call, number in some(lab, traced(lab, operation, errors), 10):
            for kind in errors[call]:
                for when in (str(number), f"{number}+") if lab.long else (lab.random.choice((str(number), f"{number}+")),):
                    folder = operation.prepare(lab)
                    code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder, before=(
                        "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={kind}:when={when}"))
                    judge(lab, operation, folder, before, after, code, err, "inject", (call, kind, when))


def corrupt(lab):
    """Flipped bits: whatever changes content is told by check, and nothing ends the program."""
    source = open(lab.path("two.db"), "rb").read()
    whole, seen = content(lab.path("two.db")), collections.Counter()
    raw = lambda path: all_rows(path)
    expected = raw(lab.path("two.db"))
    for _ in range(lab.trials_of(600, 60)):
        folder = lab.path("work"); shutil.rmtree(folder, ignore_errors=True); os.makedirs(folder)
        data = bytearray(source); at, bit = lab.random.randrange(len(data)), lab.random.randrange(8)
        data[at] ^= 1 << bit
        open(folder + "/x.db", "wb").write(data)
        rows, problems = raw(folder + "/x.db"), []
        changed = rows != expected
        code, out, err = lab.run("--db", folder + "/x.db", "check", folder=folder, timeout=60)
        if code not in (0, 1): problems.append(f"exit code {code}: {err[-150:]}")
        if changed and code == 0: problems.append("content changed, check says in order")
        seen["changed" if changed else "same", code] += 1
        lab.run("--db", folder + "/x.db", "bulk", "--store", "S001", folder=folder, timeout=60)
        lab.count("corrupt", (at, bit), problems)
    for name, harm in (("log cut", lambda p: os.truncate(p + "-wal", 1000)), ("log gone", lambda p: os.remove(p + "-wal")),
                       ("log of another", lambda p: open(p + "-wal", "r+b").write(os.urandom(3000)))):
        folder = lab.path("work"); shutil.rmtree(folder, ignore_errors=True); os.makedirs(folder)
        path = folder + "/x.db"; shutil.copyfile(lab.path("one.db"), path)
        k = sqlite3.connect(path, isolation_level=None); k.execute("begin"); k.execute("select count(*) from uploads").fetchall()
        lab.run("--db", path, "import", lab.path("b.csv"), folder=folder)
        for suffix in ("", "-wal", ".commits"): shutil.copyfile(path + suffix, folder + "/y.db" + suffix)
        k.close(); harm(folder + "/y.db")
        lab.run("--db", folder + "/y.db", "stores", folder=folder); lab.run("--db", folder + "/y.db", "models", "promote", "S001-1", folder=folder)
        code, out, err = lab.run("--db", folder + "/y.db", "check", folder=folder)
        lab.count("corrupt", (name,), [] if code == 1 else [f"not told any more: {out[:100]}"])
        lab.run("--db", folder + "/y.db", "check", "--acknowledge", folder=folder)
        code, out, err = lab.run("--db", folder + "/y.db", "check", folder=folder)
        lab.count("corrupt", (name, "acknowledged"), [] if code == 0 else [out[:200]])
    print("  ", dict(seen))


def all_rows(path):
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as k:
            k.text_factory = bytes
            schema = k.execute("select type, name, tbl_name, sql from sqlite_schema order by 2").fetchall()
            tables = [n.decode() for t, n, _, _ in schema if t == b"table" and not n.startswith(b"sqlite_stat") and n != b"forecast_cache"]
            return [schema, k.execute("pragma user_version").fetchall(), k.execute("pragma application_id").fetchall()] + [
                sorted(map(repr, k.execute(f'select * from "{t}"'))) for t in sorted(tables)]
    except Exception as error:
        return str(error)


def full(lab):
    if os.geteuid() != 0: return print("  skipped: needs root for a tmpfs")
    mount = lab.path("disk"); os.makedirs(mount, exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", mount], capture_output=True).returncode: return print("  skipped: no tmpfs here")
    try:
        for room in ((0, 4, 16, 64, 200, 500, 1000, 2000) if lab.long else (0, 16, 200, 1000)):
            for operation in OPERATIONS:
                if operation.name == "create": continue
                before, after = kept(operation, lab)
                folder = mount + "/work"; shutil.rmtree(folder, ignore_errors=True); os.makedirs(folder)
                for name in os.listdir(operation.prepare(lab)): shutil.copyfile(lab.path("work/" + name), folder + "/" + name)
                subprocess.run(["dd", "if=/dev/zero", f"of={mount}/fill", "bs=4k"], capture_output=True)
                os.truncate(mount + "/fill", max(0, os.path.getsize(mount + "/fill") - room * 1024))
                code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder)
                for words in (["stores"], ["bulk", "--store", "S001"], ["check"]):
                    again, out, err2 = lab.run("--db", folder + "/x.db", *words, folder=folder)
                    lab.count("full", (operation.name, room, words[0]), [] if again == 0 else [f"reading on a full disk: {again} {err2[:150]}"])
                os.remove(mount + "/fill")
                judge(lab, operation, folder, before, after, code, err, "full", (f"{room} KB",))
                shutil.rmtree(folder)
    finally:
        subprocess.run(["umount", mount])


def readonly(lab):
    if os.geteuid() != 0 or not shutil.which("setpriv"): return print("  skipped: needs root and setpriv")
    nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    os.chmod(lab.root, 0o755); own = lab.path("own"); os.makedirs(own, exist_ok=True); os.chmod(own, 0o777)
    program = lab.path("program"); shutil.copy(lab.program, program); os.chmod(program, 0o755)
    def reads(where, database, expect_log=False):
        for words, code in ((["stores"], 0), (["bulk", "--store", "S001"], 0), (["check"], 0), (["backup", own + "/b.bak"], 0), (["import", lab.path("a.csv")], 1)):
            done = subprocess.run([*nobody, program, "--quiet", "--db", database, *words], capture_output=True, env=dict(os.environ, HOME=own, TMPDIR=own))
            lab.count("readonly", (where, *words), [] if done.returncode == code else [done.returncode, done.stderr.decode()[:200]])
    os.chmod(lab.path("a.csv"), 0o644)
    folder = lab.path("theirs"); os.makedirs(folder, exist_ok=True); os.chmod(folder, 0o755)
    shutil.copyfile(lab.path("two.db"), folder + "/x.db"); os.chmod(folder + "/x.db", 0o644); reads("folder of another", folder + "/x.db")
    os.chmod(folder, 0o777); os.chmod(folder + "/x.db", 0o444); reads("file that is read-only", folder + "/x.db"); os.chmod(folder, 0o755)
    k = sqlite3.connect(folder + "/x.db", isolation_level=None); k.execute("begin"); k.execute("select count(*) from uploads").fetchall()
    lab.run("--db", folder + "/x.db", "models", "promote", "S001-1")
    for suffix in ("", "-wal"): shutil.copyfile(folder + "/x.db" + suffix, folder + "/y.db" + suffix); os.chmod(folder + "/y.db" + suffix, 0o644)
    k.close(); reads("with a log", folder + "/y.db")


def concurrent(lab):
    folder = lab.path("work"); shutil.rmtree(folder, ignore_errors=True); os.makedirs(folder)
    path = folder + "/x.db"; shutil.copyfile(lab.path("two.db"), path)
    env = dict(os.environ, HOME=lab.home, XDG_DATA_HOME=lab.home, TMPDIR=folder)
    start = lambda *words: subprocess.Popen([lab.program, "--quiet", "--db", path, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    rounds = lab.trials_of(1000, 12)
    alone = {v: lab.run("--db", path, "models", "promote", f"S001-{v}")[0] is not None and lab.run("--db", path, "--json", "bulk", "--store", "S001")[1] for v in (1, 2)}
    for number in range(rounds):
        processes = [start("models", "promote", f"S001-{1 + number % 2}"), start("--json", "bulk", "--store", "S001"), start("stores"), start("models", "promote", f"S002-1")]
        outcomes = [(p.communicate(timeout=60), p.returncode) for p in processes]
        problems = [f"{p.args[4:]}: {o[0][1].decode()[:150]}" for p, o in zip(processes, outcomes) if o[1] != 0]
        if outcomes[1][0][0].decode() not in alone.values(): problems.append("a forecast that neither model makes")
        lab.count("concurrent", (number,), problems)
    code, out, err = lab.run("--db", path, "check")
    lab.count("concurrent", ("check",), [] if code == 0 else [out[:200]])
    held = start("train", "--store", "all", "--seed", "9"); time.sleep(0.1)
    code, out, err = lab.run("--db", path, "models", "promote", "S001-1", timeout=60)
    held.communicate()
    lab.count("concurrent", ("a writer waits, or says for whom",), [] if code == 0 or " (process " in err else [code, err[:150]])


def power(lab):
    """The power fails. What an operation writes is recorded once; then the disk is put together as it may be at a moment of
    it: each file as it was at its last sync with any of the sectors that were written later, names as at the last sync of
    their folder with some of the later changes in their order."""
    if not shutil.which("strace"): return print("  skipped: no strace")
    for operation in operations(lab):
        if operation.name == "bulk": continue
        before, after = kept(operation, lab)
        folder = operation.prepare(lab); log = lab.path("log")
        recording = Recording(folder, log)
        code, out, err = lab.run(*operation.arguments(lab, folder), folder=lab.root, before=(
            "strace", "-f", "-qq", "-xx", "-s", "100000000", "-o", log, "-e", "trace=" + ",".join(Recording.CALLS)))
        if code != 0: sys.exit(f"power: {operation.name}: {err}")
        moments = len(recording.read().events)
        for _ in range(lab.trials_of(300, 6)):
            moment = lab.random.choice((moments, lab.random.randint(0, moments), lab.random.randint(0, moments)))
            operation.prepare(lab)
            for name in os.listdir(folder): os.remove(f"{folder}/{name}")
            for name, data in recording.disk_at(moment, lab.random).items(): open(f"{folder}/{name}", "wb").write(data)
            judge(lab, operation, folder, before, after, 0 if moment == moments else -9, "", "power", (moment, moments))
        os.remove(log)


def locale(lab):
    expected = None
    for language in ("C", "de_DE.UTF-8", "fr_FR.UTF-8", "ar_EG.UTF-8", "tr_TR.UTF-8"):
        for zone in ("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"):
            path = lab.path("l.db")
            for suffix in ("", "-wal", "-shm", ".commits"):
                with contextlib.suppress(OSError): os.remove(path + suffix)
            lab.run("--db", path, "import", lab.path("a.csv"), LC_ALL=language, LANG=language, TZ=zone)
            out = lab.run("--db", path, "--json", "bulk", "--store", "S001", LC_ALL=language, LANG=language, TZ=zone)[1]
            expected = expected or out
            lab.count("locale", (language, zone), [] if out and out == expected else ["other figures"])


def memory(lab):
    if not shutil.which("prlimit"): return print("  skipped: no prlimit")
    for operation in operations(lab):
        if operation.name == "restore": continue
        before, after = kept(operation, lab)
        for megabytes in range(80, 420, 10 if lab.long else 45):
            folder = operation.prepare(lab)
            code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder, before=("prlimit", f"--as={megabytes << 20}"))
            if code == 127: continue  # not even its libraries
            judge(lab, operation, folder, before, after, code, err, "memory", (f"{megabytes} MB",))


def inputs(lab):
    """Files that shrink while they are read, stand for far more than they are or name thousands of stores; a model that is damaged."""
    long = lab.path("long.csv")
    def write(path, stores, products, days):
        with open(path, "w") as out:
            out.write("Date,Store ID,Product ID,Units Sold\n")
            out.writelines(f"2024-01-{d + 1:02},S{s},P{p},1\n" for s in range(stores) for p in range(products) for d in range(days))
    for _ in range(lab.trials_of(40, 5)):
        write(long, 1, 20000, 28)
        process = subprocess.Popen([lab.program, "--quiet", "forecast-file", long, "--out", lab.path("o.csv"), "--horizon", "7"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(lab.random.uniform(0.01, 0.3)); os.truncate(long, 0); code = process.wait()
        lab.count("inputs", ("cut while it is read",), [] if code in (0, 1) else [f"exit code {code}"])
    cells = lambda *values: "".join(f"<table:table-cell><text:p>{v}</text:p></table:table-cell>" for v in values)
    with zipfile.ZipFile(lab.path("b.ods"), "w") as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("content.xml", '<?xml version="1.0"?><o:d xmlns:o="o" xmlns:table="t" xmlns:text="x"><table:table table:name="S"><table:table-row>'
                      + cells("Date", "Store ID", "Product ID", "Units Sold") + '</table:table-row><table:table-row table:number-rows-repeated="1000000">'
                      + cells("2024-01-01", "S1", "P1", "3") + '<table:table-cell table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row></table:table></o:d>')
    code, out, err = lab.run("--db", lab.path("ods.db"), "import", lab.path("b.ods"), before=("prlimit", "--cpu=10"))
    lab.count("inputs", ("16e9 cells in 1 kB",), [] if code in (0, 1) else [f"exit code {code} within 10 s of processor"])
    used = []
    for stores in (4000, 16000):
        write(lab.path("stores.csv"), stores, 1, 1); before = resource.getrusage(resource.RUSAGE_CHILDREN)
        code, out, err = lab.run("--db", lab.path(f"stores{stores}.db"), "import", lab.path("stores.csv")); after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    lab.count("inputs", ("4 times the stores",), [] if code in (0, 1) and used[1] < 8 * used[0] else [f"code {code}, {used} s of processor"])
    home = lab.path("new home"); os.makedirs(home)
    for words in (["import", lab.path("a.csv")], ["backup", home + "/b.bak"]):
        subprocess.run([lab.program, "--quiet", *words], env=dict(os.environ, HOME=home, XDG_DATA_HOME=""), capture_output=True, umask=0o022)
    opened = [os.path.relpath(path, home) for path, folders, files in os.walk(home) for path in [f"{path}/{f}" for f in files] if os.stat(path).st_mode & 0o077]
    lab.count("inputs", ("who may read",), [f"anybody may read {opened}"] if opened or not os.path.exists(home + "/b.bak") else [])
    shutil.copyfile(lab.path("one.db"), lab.path("model.db"))
    with contextlib.closing(sqlite3.connect(lab.path("model.db"))) as k:
        k.execute("update model_blobs set data=zeroblob(length(data))"); k.execute("delete from forecast_cache"); k.commit()
    code, out, err = lab.run("--db", lab.path("model.db"), "--json", "bulk", "--store", "S001")
    lab.count("inputs", ("a damaged model",), [] if code == 0 and json.loads(out)["model_id"] == "simple" and "damaged" in json.loads(out)["note"] else [code, err[:150]])


def plug(lab):
    """As a user would: the plug is pulled in the middle of everything, the program started again. Everything is there, what
    was cut off is told by the next change, by jobs and by health, and running it again does it."""
    words = {"import": ["import", "%b.csv"], "train": ["train", "--store", "all", "--seed", "7"], "backup": ["backup", "@out.bak"],
             "restore": ["restore", "%two.bak"], "orders": ["orders", "propose", "--store", "S001"], "undo": ["uploads", "undo", "1"]}
    cut = told = 0
    for name, what in words.items():
        operation = Operation(name, "one.db", what, "out.bak" if name == "backup" else None)
        began = time.time(); before, after = kept(operation, lab); took = time.time() - began
        for _ in range(lab.trials_of(200, 6)):
            folder = operation.prepare(lab)
            database = folder + "/x.db"
            env = dict(os.environ, HOME=lab.home, XDG_DATA_HOME=lab.home, TMPDIR=folder)
            process = subprocess.Popen([lab.program, *operation.arguments(lab, folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
            time.sleep(lab.random.uniform(0, took)); process.kill(); code = process.wait()
            journal = open(database + ".jobs", errors="replace").read() if os.path.exists(database + ".jobs") else ""
            begun, ended = journal.count('"begin"'), journal.count('"end"')
            problems = []
            if begun > ended:
                cut += 1
                out = json.loads(lab.run("--db", database, "--json", "jobs", folder=folder)[1])
                if [job["outcome"] for job in out] != ["cut off"]: problems.append(f"jobs say {out}")
                out = json.loads(lab.run("--db", database, "--json", "health", folder=folder)[1])
                if not any(remark["verb"] == "jobs" for remark in out["remarks"]): problems.append("health does not tell")
                done = subprocess.run([lab.program, "--db", database, "settings", "currency", "SEK"], capture_output=True, env=env)
                if done.returncode != 0: problems.append(f"no change is possible: {done.stderr.decode()[:200]}")
                if not re.search(rb"Cut off before: .*\b" + what[0].encode() + rb"\b", done.stderr): problems.append(f"the next change does not tell: {done.stderr.decode()[:200]}")
                else: told += 1
                lab.run("--db", database, "settings", "--reset", "currency", folder=folder)
            now = content(database)
            ignored = FOLLOWING | {"settings"}
            same = lambda a, b: all(a.get(t) == b[t] or t in ignored for t in b)
            if name == "orders" and now and not same(now, before): now = dict(now, **{t: after[t] for t in after if t.startswith("purchase_order")})
            if now is None or not (same(now, before) or same(now, after)): problems.append("neither before nor after")
            if code == 0 and not same(now, after): problems.append("acknowledged, but lost")
            problems += operation.target_problems(folder, code == 0)
            again, out, err = lab.run("--db", database, "check", folder=folder)
            if again != 0: problems.append(f"check: {out[:200]}")
            if begun > ended and same(now, before):
                records = json.loads(lab.run("--db", database, "--json", "jobs", folder=folder)[1])
                first = [job["id"] for job in records if job["interrupted"]]
                again, out, err = lab.run("--db", database, "jobs", "again", first[0], folder=folder) if first else (1, "", "no job to run again")
                if again != 0: problems.append(f"running it again: {err[:200]}")
                left = [f for f in os.listdir(folder) if f.endswith(".part")]
                if left: problems.append(f"left behind: {left}")
            lab.count("plug", (name,), problems)
    print(f"  cut off in the middle {cut} times, told {told} times")


def serve(lab):
    """kill -9 of the service during an upload and a training: what was acknowledged is done after the next start, what was not is
    there whole or not at all."""
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../contract"))
    from service import Service, Shop
    rows = open(lab.path("b.csv"), "rb").read()
    for name, kind in (("import", "upload"), ("train", "train")):
        operation = next(o for o in OPERATIONS if o.name == name)
        folder = operation.prepare(lab); database = folder + "/x.db"; before = content(database)
        began = time.time(); code, out, err = lab.run(*operation.arguments(lab, folder), folder=folder); took = time.time() - began
        after, acknowledged, cut, told = content(database), 0, 0, 0
        if code != 0: sys.exit(f"cannot prepare {name}: {err}")
        for number in range(lab.trials_of(60, 2)):
            folder = operation.prepare(lab); database = folder + "/x.db"
            shop = Shop(lab.program); shop.db = database
            service = Service(shop); location, problems, answer = None, [], {}
            def ask():
                with contextlib.suppress(Exception):
                    answer["is"] = service.upload("b.csv", rows) if kind == "upload" else service.ask("POST", "/train_model", {"store_id": "all", "seed": 7})
            asking = threading.Thread(target=ask); asking.start()
            time.sleep(lab.random.uniform(0, 2 * took)); service.process.kill(); service.process.wait(); asking.join()
            if answer.get("is", (0,))[0] == 202: location = answer["is"][1]["Location"]; acknowledged += 1
            now, ignored = content(database), FOLLOWING | {"settings"}
            same = lambda a, b: a is not None and all(a.get(t) == b[t] or t in ignored for t in b)
            if not (same(now, before) or same(now, after)): problems.append("neither before nor after")
            service = Service(shop)
            if location:
                cut += not same(now, after)
                interrupted = service.json("GET", location)["interrupted"]; told += interrupted
                if not same(now, after) and not interrupted: problems.append("interrupted, and not shown as such")
                if service.job((202, {"Location": location}, b""))["status"] != "done": problems.append("acknowledged, but not done")
                if not same(content(database), after): problems.append("acknowledged, but lost")
            service.end()
            left = [f for f in os.listdir(database + ".service") if not f.endswith(".json")] if os.path.exists(database + ".service") and location else []
            if left: problems.append(f"left behind: {left}")
            code, out, err = lab.run("--db", database, "check", folder=folder)
            if code != 0: problems.append(f"check: {out[:200]}")
            shutil.rmtree(shop.root, ignore_errors=True)
            lab.count("serve", (name, number), problems)
        print(f"  {kind}: {acknowledged} acknowledged, {cut} of them killed before they were done, {told} shown as interrupted after the start")


PARTS = dict(plug=plug, kill=kill, inject=inject, power=power, corrupt=corrupt, full=full, readonly=readonly, concurrent=concurrent, locale=locale, memory=memory, inputs=inputs, serve=serve)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program"); parser.add_argument("parts", nargs="*", choices=[[], *PARTS], default=[])
    parser.add_argument("--long", action="store_true"); parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trials", type=int, default=0, help="of each operation, instead of those of the short or long form")
    parser.add_argument("--only", action="append", help="an operation (import, restore …); may be repeated")
    asked = parser.parse_intermixed_args()
    lab = Lab(asked.program, asked.long, asked.seed, asked.trials, asked.only)
    try:
        for part in asked.parts or PARTS:
            trials, began = lab.trials, time.time()
            print(part, flush=True); PARTS[part](lab)
            print(f"  {lab.trials - trials} trials, {sum(v[0] == part for v in lab.violations)} violations, {time.time() - began:.0f} s", flush=True)
    except KeyboardInterrupt:
        print("stopped early", flush=True)
    finally:
        shutil.rmtree(lab.root, ignore_errors=True)
    print(f"{lab.trials} trials, {len(lab.violations)} violations")
    return 1 if lab.violations else 0


sys.exit(main())
