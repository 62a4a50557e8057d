#!/usr/bin/env python3
"""Small faults put into a room's sources one at a time: does a test of that room notice?

    mutate.py FOLDER [N] [--seed S] [--only FILE] [--tests REGEX] [--jobs J]

FOLDER is a folder of core (planning, engine/mixture, io/sales …); N mutants (100 unless told otherwise) are drawn at
random over its lines. The tests that judge are those that ctest labels with the room. Works on a copy of the checked-out
commit under build/mutate, so that nothing here is touched. Prints a line for every survivor with file, line and change, and
the share that was killed; exit code 1 under 85 %. A mutant that does not compile or changes no byte of the object is drawn
again."""
import argparse, hashlib, os, random, re, signal, subprocess, sys, time

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
COPY = os.path.join(ROOT, "build", "mutate")
LEAST_KILLED = 0.85

# What is turned into what, on a line of code without its strings and comments.
CHANGES = [
    ("comparison", re.compile(r"(?<![<>=!\-\w])\s(<=|>=|<|>)\s(?![<>=])"), {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}),
    ("equality", re.compile(r"\s(==|!=)\s"), {"==": "!=", "!=": "=="}),
    ("logic", re.compile(r"\s(&&|\|\|)\s"), {"&&": "||", "||": "&&"}),
    ("sign", re.compile(r"(?<=[\w)\]])\s([+\-])\s(?=[\w(])"), {"+": "-", "-": "+"}),
    ("factor", re.compile(r"(?<=[\w)\]])\s([*/])\s(?=[\w(])"), {"*": "/", "/": "*"}),
    ("assignment", re.compile(r"\s([+\-*]=)\s"), {"+=": "-=", "-=": "+=", "*=": "/="}),
    ("limit", re.compile(r"\bstd::(min|max)\b"), {"min": "max", "max": "min"}),
]
NUMBER = re.compile(r"(?<![\w.\[\"'])(\d+(?:\.\d+)?)(?![\w.\"'\]])")
TERM = re.compile(r"(?<=[\w)\]])\s([+\-*/])\s([a-zA-Z_][\w.]*(?:->\w+)*)(?=[;,)\s])")
BRANCH = re.compile(r"^(\s*(?:\} else )?if \()(?!const|auto|\w+ \w+ =)(.*)(\)\s*\{?\s*)$")
CONDITIONAL = re.compile(r"^(\s*)((?!return|if|for|while|else|case|break|continue)[\w.\[\]()\->:]+\([^;]*\);|\w[\w.\[\]>\-]* [+\-*/]?= [^;]*;)$")
SKIP = re.compile(r"^\s*(#|//|/\*|\*|using |namespace |static_assert|template|case |constexpr std::array|class |struct |enum |SHELFCAST_|\[\[|const char)")


def code_of(line):
    """The line with the insides of its strings and its comment blanked, so that places stay the same."""
    line = re.sub(r'"(?:[^"\\]|\\.)*"', lambda m: '"' + "_" * (len(m.group(0)) - 2) + '"', line)
    line = re.sub(r"'(?:[^'\\]|\\.)*'", lambda m: "'" + "_" * (len(m.group(0)) - 2) + "'", line)
    return re.sub(r"//.*", lambda m: " " * len(m.group(0)), line)


def mutants_of(path):
    lines = open(path, encoding="utf-8").read().split("\n")
    found = []
    inside = False
    for number, line in enumerate(lines):
        code = code_of(line)
        if SKIP.match(code) or not code.strip() or re.search(r"\bfor \(auto|template|operator", code):
            continue
        for kind, pattern, turn in CHANGES:
            for match in pattern.finditer(code):
                at = match.span(1)
                found.append((kind, number, line[:at[0]] + turn[match.group(1)] + line[at[1]:]))
        for match in NUMBER.finditer(code):
            text = match.group(1)
            value = "1" if text == "0" else (str(int(text) + 1) if "." not in text else repr(float(text) * 1.3))
            found.append(("constant", number, line[:match.start(1)] + value + line[match.end(1):]))
        for match in TERM.finditer(code):
            found.append(("term dropped", number, line[:match.start()] + line[match.end():]))
        match = BRANCH.match(code)
        if match:
            whole = line[len(match.group(1)):len(line) - len(match.group(3))]
            found.append(("branch never", number, match.group(1) + "false && (" + whole + ")" + match.group(3)))
        match = CONDITIONAL.match(code)
        if match and "=" not in match.group(0).split("(")[0].strip().split(" ")[0]:
            if not re.match(r"\s*(const |auto |[A-Z]\w+[ <&]|std::\w+[ <]|double |int |float |bool )", code):
                found.append(("statement dropped", number, match.group(1) + ";"))
    return lines, [(kind, number, new) for kind, number, new in found if new != lines[number]]


def run(command, seconds=None, **more):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True, **more)
    try:
        output, _ = process.communicate(timeout=seconds)
        return process.returncode, output
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return -1, "timed out"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder"); parser.add_argument("count", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1); parser.add_argument("--only", default="")
    parser.add_argument("--tests", default=""); parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    room = arguments.folder.split("/")[0]
    if not os.path.isdir(os.path.join(ROOT, "core", arguments.folder)):
        sys.exit(f"mutate: there is no folder core/{arguments.folder}")
    checkout, build = os.path.join(COPY, "source"), os.path.join(COPY, "build")
    commit = run(["git", "-C", ROOT, "rev-parse", "HEAD"])[1].strip()
    if not os.path.isdir(checkout):
        run(["git", "clone", "-q", ROOT, checkout])
    run(["git", "-C", checkout, "fetch", "-q", "origin"])
    code, output = run(["git", "-C", checkout, "checkout", "-q", "-f", "--detach", commit])
    if code:
        sys.exit(output)
    code, output = run(["cmake", "-S", checkout, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DSHELFCAST_WERROR=OFF",
                        "-DSHELFCAST_PRECOMPILE=ON", "-DSHELFCAST_TESTS=ON"])
    if code:
        sys.exit(output)
    tests = ["ctest", "--test-dir", build, "-L", f"^{room}$", "-j", str(arguments.jobs), "--stop-on-failure"]
    tests += ["-R", arguments.tests] if arguments.tests else []
    make = ["cmake", "--build", build, "-j", str(arguments.jobs), "--target", f"tests_of_{room}"]
    print(f"building the tests of {room} …", flush=True)
    code, output = run(make)
    if code:
        sys.exit(output[-3000:])
    start = time.time()
    code, output = run(tests)
    if code or "No tests were found" in output:
        sys.exit("mutate: the tests do not pass without a fault\n" + output[-3000:])
    patience = 30 + 5 * (time.time() - start)
    folder = os.path.join(checkout, "core", arguments.folder)
    candidates, sources = [], {}
    for where, _, names in os.walk(folder):
        for name in sorted(names):
            path = os.path.join(where, name)
            if name.endswith((".cpp", ".h")) and arguments.only in name:
                lines, found = mutants_of(path)
                sources[path] = lines
                candidates += [(path, *one) for one in found]
    random.Random(arguments.seed).shuffle(candidates)
    used, done, killed, survivors = set(), 0, 0, []
    for path, kind, number, new in candidates:
        if done == arguments.count:
            break
        if (path, number) in used:  # one a line, so that a long line does not count for many
            continue
        lines = list(sources[path]); old = lines[number]; lines[number] = new
        original = "\n".join(sources[path])
        try:
            open(path, "w", encoding="utf-8").write("\n".join(lines))
            code, output = run(make, 900)
            if code:
                continue
            used.add((path, number)); done += 1
            code, output = run(tests, patience)
            if code:
                killed += 1
            else:
                place = f"{os.path.relpath(path, checkout)}:{number + 1}"
                survivors.append(place)
                print(f"SURVIVES {place}: {kind}\n    - {old.strip()}\n    + {new.strip()}", flush=True)
            if done % 10 == 0:
                print(f"{done} mutants, {killed} killed", flush=True)
        finally:
            open(path, "w", encoding="utf-8").write(original)
    share = killed / done if done else 0
    print(f"{arguments.folder}: {done} mutants, {killed} killed ({100 * share:.0f} %), {len(survivors)} survive; seed {arguments.seed}")
    return 0 if done and share >= LEAST_KILLED else 1


if __name__ == "__main__":
    sys.exit(main())
