#!/usr/bin/env python3
"""./dev bench service [--products N] [--seconds S] [--soak MINUTES]: what the local service costs.

1. Bulk of N products (500): the verb's own seconds, the first answer of the service, then kept answers: requests a second and p95, asked by
two clients over kept connections.  2. The same while 1,000 connections are slow, half open or send too much.  3. With --soak: mixed
questions, uploads and trainings for that long, after as many jobs as are kept; memory, what of it is live, and open descriptors: what
their second half gains an hour."""
import argparse, contextlib, http.client, json, os, random, re, socket, subprocess, sys, tempfile, threading, time

root = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
sys.path.insert(0, os.path.join(root, "tests/contract"))
from service import Service, Shop  # noqa: E402


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


CLIENT = r"""
import socket, sys, time
port, path, seconds = int(sys.argv[1]), sys.argv[2], float(sys.argv[3])
times, end, size, buffer = [], time.perf_counter() + seconds, 0, bytearray(1 << 20)
s = socket.create_connection(("127.0.0.1", port), 60)
while time.perf_counter() < end:
    began = time.perf_counter()
    s.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
    head = b""
    while b"\r\n\r\n" not in head:
        more = s.recv(4096)
        assert more, "the connection was closed"
        head += more
    top, _, rest = head.partition(b"\r\n\r\n")
    assert top.startswith(b"HTTP/1.1 200 "), top
    size, got = int(top.lower().split(b"content-length: ")[1].split(b"\r")[0]), len(rest)
    while got < size:
        got += s.recv_into(buffer)
    times.append(time.perf_counter() - began)
print(size, *times)
"""


def load(port, path, seconds, clients=2):
    """Requests a second, p50 and p95 in ms, bytes of one answer. Each client is a process of its own that does as little as it can: what it
    takes is taken from the service on the same cores."""
    processes = [subprocess.Popen([sys.executable, "-c", CLIENT, str(port), path, str(seconds)], stdout=subprocess.PIPE, text=True)
                 for _ in range(clients)]
    outputs = [p.communicate()[0].split() for p in processes]
    times = [float(t) for o in outputs for t in o[1:]]
    return len(times) / seconds, percentile(times, 0.5) * 1000, percentile(times, 0.95) * 1000, int(outputs[0][0])


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def process_state(pid):
    with open(f"/proc/{pid}/status") as status:
        memory = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    return memory / 1024, len(os.listdir(f"/proc/{pid}/fd"))


@contextlib.contextmanager
def nuisances(port, count):
    """Connections that say nothing, a byte now and then, half a header, half a body, or far too much."""
    kinds = [b"", b"GET /stores HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{",
             b"GET /" + b"x" * 100000, b"POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n" + b"y" * 1000]
    stop, sockets, opened = threading.Event(), [], [0]

    def again():
        random_ = random.Random(1)
        while not stop.is_set():
            while len(sockets) < count and not stop.is_set():
                try:
                    s = socket.create_connection(("127.0.0.1", port), 5)
                    s.setblocking(False)
                    opened[0] += 1
                    s.send(random_.choice(kinds))
                    sockets.append(s)
                except OSError:
                    stop.wait(0.05)
            for s in random_.sample(sockets, min(200, len(sockets))):
                try:
                    s.send(b"a")
                    if s.recv(1000) == b"":
                        raise ConnectionError
                except BlockingIOError:
                    pass
                except OSError:
                    s.close()
                    sockets.remove(s)
            stop.wait(0.2)

    thread = threading.Thread(target=again)
    thread.start()
    deadline = time.time() + 60
    while len(sockets) < count * 0.4 and time.time() < deadline:
        time.sleep(0.1)
    yield lambda: (len(sockets), opened[0])
    stop.set()
    thread.join()
    for s in sockets:
        s.close()


def slope(samples, column):
    """What a figure gains an hour over the second half of the samples, and two standard errors of it. By the means of ten pieces, which tell
    little of one another where single rounds do (an upload is in every fifth, a training in every fortieth)."""
    half = samples[len(samples) // 2:]
    size = max(1, len(half) // 10)
    pieces = [half[at:at + size] for at in range(0, size * (len(half) // size), size)]
    if len(pieces) < 4:
        return 0, float("inf")
    x, y = ([sum(s[c] for s in piece) / len(piece) for piece in pieces] for c in (0, column))
    mx, my = sum(x) / len(x), sum(y) / len(y)
    sxx = sum((a - mx) ** 2 for a in x)
    gain = sum((a - mx) * (b - my) for a, b in zip(x, y)) / sxx
    rest = sum((b - my - gain * (a - mx)) ** 2 for a, b in zip(x, y)) / (len(x) - 2)
    return gain * 3600, 2 * (rest / sxx) ** 0.5 * 3600


JOBS_KEPT = 500  # by core/server/state/job_table.cpp


def soak(service, shop, minutes):
    """False where memory, what of it is live, or the descriptors grow: by more than their error, and by more than 3 % an hour."""
    rows = lambda n: ("date,store,product,units,price\n" + "".join(f"2023-02-{d:02d},SOAK,P{p},{(d * p + n) % 9},2.5\n" for d in range(1, 29) for p in range(20))).encode()
    for _ in range(JOBS_KEPT):  # from here on each new job takes the place of an old one, as in a service that has run for long
        service.job(service.upload("fill.csv", b"no table"))
    end, rounds, samples = time.time() + minutes * 60, 0, []
    settle = time.time() + min(60, minutes * 12)
    while time.time() < end:
        rounds += 1
        for path in ("/stores", "/products/S001", "/api/v1/bulk/S001", "/health/details", "/api/v1/plan/S001?weeks=4", "/jobs", "/nothing"):
            service.ask("GET", path)
        metrics = service.ask("GET", "/metrics")[2].decode()
        service.ask("POST", "/predict", {"store_id": "S001", "product_id": "P0001", "price": 5 + rounds % 10})
        service.ask("POST", "/forecast", {"store_id": "S001", "product_id": "P0002", "months": 1 + rounds % 3})
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", service.port), 5) as s:
                s.send(b"GET /stor")
        if rounds % 5 == 0:
            job = service.job(service.upload("soak.csv", rows(rounds)))
            assert job["status"] in ("done", "failed"), job
            if job["result"].get("upload_id"):
                service.ask("POST", f"/uploads/{job['result']['upload_id']}/undo", {})
        if rounds % 40 == 0:
            assert service.job(service.ask("POST", "/train_model", {"store_id": "S001", "algorithm": "psd"}))["status"] == "done"
        if time.time() > settle:
            live = re.search(r"^shelfcast_process_live_bytes ([0-9.e+]+)$", metrics, re.M)
            samples.append((time.time(), *process_state(service.process.pid), float(live.group(1)) / 1e6 if live else 0))
    third = max(1, len(samples) // 3)
    mean = lambda part, column: sum(s[column] for s in part) / len(part)
    tenth = max(1, len(samples) // 10)
    grown = []
    print(f"soak of {minutes} minutes: {rounds} rounds; first and last third after warming up, and what the second half gains an hour with two standard errors:")
    for name, column in (("memory, MB", 1), ("live, MB", 3), ("descriptors", 2)):
        gain, error = slope(samples, column)
        print(f"  {name}: {mean(samples[:third], column):.1f} -> {mean(samples[-third:], column):.1f}; {gain:+.1f} +- {error:.1f}; by tenths "
              + " ".join(f"{mean(samples[at:at + tenth], column):.1f}" for at in range(0, len(samples), tenth)))
        if gain - error > 0.03 * mean(samples[-third:], column):
            grown.append(name)
    return not grown


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--products", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--soak", type=float, default=0)
    parser.add_argument("--nuisances", type=int, default=1000)
    arguments = parser.parse_args()
    shop = Shop(os.path.join(os.environ.get("BUILD", os.path.join(root, "build/release")), "app/shelfcast-cli/shelfcast-cli"))
    sales = os.path.join(shop.root, "sales.csv")
    shop.ask("sample", "--out", sales, "--stores", "1", "--products", str(arguments.products), "--days", "731", "--seed", "1")
    shop.ask("import", sales)
    shop.ask("train", "--store", "S001", "--algorithm", "psd")
    began = time.perf_counter()
    shop.ask("bulk", "--store", "S001")
    verb = time.perf_counter() - began
    began = time.perf_counter()
    shop.ask("bulk", "--store", "S001")
    verb_again = time.perf_counter() - began
    service = Service(shop, "--rate", "100000")
    began = time.perf_counter()
    service.json("GET", "/api/v1/bulk/S001")
    first = time.perf_counter() - began
    before = processor_seconds(service.process.pid)
    rate, p50, p95, size = load(service.port, "/api/v1/bulk/S001", arguments.seconds)
    each = (processor_seconds(service.process.pid) - before) / (rate * arguments.seconds) * 1000
    print(f"bulk of {arguments.products} products, {size / 1e6:.2f} MB: the verb {verb:.2f} s, again with its forecast kept {verb_again:.2f} s; the service "
          f"{first:.2f} s at first, then {rate:.0f} requests/s, p50 {p50:.1f} ms, p95 {p95:.1f} ms, {each:.2f} ms of processor each")
    with nuisances(service.port, arguments.nuisances) as state:
        rate2, p50, p95b, _ = load(service.port, "/api/v1/bulk/S001", arguments.seconds)
        open_, opened = state()
        memory, descriptors = process_state(service.process.pid)
    print(f"the same beside {open_} slow, half-open or oversized connections ({opened} were opened): {rate2:.0f} requests/s, p50 {p50:.1f} ms, p95 {p95b:.1f} ms; "
          f"{memory:.0f} MB, {descriptors} descriptors")
    steady = soak(service, shop, arguments.soak) if arguments.soak else True
    service.end()
    if not steady:
        sys.exit("bench: memory or descriptors grew")


if __name__ == "__main__":
    main()
