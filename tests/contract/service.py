#!/usr/bin/env python3
"""The contract of the local service, gone over from the document that it serves.

    service.py CLI [--requests N] [--seed S]

1. Answers equal the verbs' --json.  2. Every operation of /openapi.json is asked with valid and N generated invalid requests: no
crash, no hang, no 5xx, every refusal a problem+json.  3. Bytes that are no HTTP.  4. Users, keys, tokens and roles.  5. It ends
cleanly, and a port in use is a sentence."""
import http.client, json, os, random, re, signal, socket, subprocess, sys, tempfile, time, urllib.parse

VOLATILE = {"generated_at", "seconds", "trained_at", "at", "imported_at"}


class Shop:
    def __init__(self, cli):
        self.cli = os.path.abspath(cli)
        self.root = tempfile.mkdtemp(prefix="shelfcast-service-")
        self.db = os.path.join(self.root, "shop.db")
        self.environment = dict(os.environ, XDG_DATA_HOME=self.root, HOME=self.root, LC_ALL="C.UTF-8", OMP_WAIT_POLICY="PASSIVE")

    def run(self, *words, **more):
        environment = dict(self.environment, **more)
        done = subprocess.run([self.cli, "--db", self.db, "--json", *words], capture_output=True, text=True, env=environment, timeout=600)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            return done.returncode, {"message": done.stderr}

    def ask(self, *words):
        code, document = self.run(*words)
        assert code == 0, (words, document)
        return document


class Service:
    def __init__(self, shop, *options):
        self.process = subprocess.Popen([shop.cli, "--db", shop.db, "--json", "--quiet", "serve", "--port", "0", *options], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True, env=shop.environment)
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read()
        self.port = json.loads(line)["port"]
        self.connection = None

    def ask(self, method, path, body=None, headers=None, raw=None):
        headers = dict(headers or {})
        if body is not None:
            raw = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        for attempt in (1, 2):  # a connection may have been let go meanwhile
            self.connection = self.connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
            try:
                self.connection.request(method, path, raw, headers)
                answer = self.connection.getresponse()
                content = answer.read()
                if answer.getheader("Connection") == "close":
                    self.connection.close()
                    self.connection = None
                return answer.status, dict(answer.getheaders()), content
            except (http.client.RemoteDisconnected, ConnectionError, http.client.CannotSendRequest):
                self.connection.close()
                self.connection = None
                assert self.process.poll() is None, "the service has ended"
                if attempt == 2:
                    raise

    def json(self, method, path, body=None, headers=None, expected=200):
        status, _, content = self.ask(method, path, body, headers)
        assert status == expected, (method, path, body, status, content[:500])
        return json.loads(content) if content else None

    def upload(self, name, content, fields=(), headers=None):
        boundary = "x" * 20
        parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'.encode() for k, v in fields]
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n")
        return self.ask("POST", "/upload_data", raw=b"".join(parts) + f"--{boundary}--\r\n".encode(),
                        headers={"Content-Type": f"multipart/form-data; boundary={boundary}", **(headers or {})})

    def job(self, accepted, headers=None):
        status, answer_headers, content = accepted
        assert status == 202, content
        location = answer_headers["Location"]
        while True:
            document = self.json("GET", location, headers=headers)
            if document["status"] not in ("waiting", "running"):
                return document
            time.sleep(0.05)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(60)
        errors = self.process.stderr.read()
        assert code == 0, (code, errors)
        self.process.stdout.close()
        self.process.stderr.close()


def still(value):
    if isinstance(value, dict):
        return {k: still(v) for k, v in value.items() if k not in VOLATILE}
    return [still(v) for v in value] if isinstance(value, list) else value


def same_answers(shop, service):
    pairs = [
        (("GET", "/stores"), ("stores",)),
        (("GET", "/products/S001"), ("products", "--store", "S001")),
        (("GET", "/history/S001/P0001"), ("history", "--store", "S001", "--product", "P0001")),
        (("POST", "/predict", {"store_id": "S001", "product_id": "P0002"}), ("predict", "--store", "S001", "--product", "P0002")),
        (("POST", "/predict_with_context", {"store_id": "S001", "product_id": "P0002", "price": 9.5, "promotion": 1, "current_stock": 7}),
         ("predict", "--store", "S001", "--product", "P0002", "--price", "9.5", "--promotion", "1", "--stock", "7")),
        (("POST", "/bulk_predict", {"store_id": "S001"}), ("bulk", "--store", "S001")),
        (("POST", "/bulk_predict", {"store_id": "S001", "budget": 100}), ("bulk", "--store", "S001", "--budget", "100")),
        (("GET", "/api/v1/bulk/all"), ("bulk", "--store", "all")),
        (("GET", "/api/v1/forecast/S001?horizon=14&product_id=P0001"), ("forecast", "--store", "S001", "--product", "P0001", "--horizon", "14")),
        (("GET", "/api/v1/forecast/S001/change?product_id=P0001"), ("forecast-change", "--store", "S001", "--product", "P0001")),
        (("GET", "/api/v1/plan/S001?weeks=4"), ("plan", "--store", "S001", "--weeks", "4")),
        (("GET", "/orders"), ("orders", "list")),
        (("GET", "/lead_times"), ("orders", "lead-times")),
        (("GET", "/models"), ("models",)),
        (("GET", "/uploads"), ("uploads",)),
        (("GET", "/settings"), ("settings",)),
        (("GET", "/alerts?all=true"), ("alerts", "--all")),
    ]
    for asked, words in pairs:
        left, right = still(service.json(*asked)), still(shop.ask(*words))
        deadline = time.time() + 60
        while left != right and asked[1].startswith("/alerts") and time.time() < deadline:  # looked for anew after the training
            time.sleep(1)
            left, right = still(service.json(*asked)), still(shop.ask(*words))
        assert left == right, (asked, json.dumps(left)[:400], json.dumps(right)[:400])
    first, second = sorted(model["model_id"] for model in service.json("GET", "/models"))[:2]
    compared = service.job(service.ask("POST", f"/models/{second}/compare", {"with": first}))
    assert still(compared["result"]) == still(shop.ask("models", "compare", second, "--with", first)), compared
    assert service.ask("POST", "/models/S009-1/compare", {})[0] == 404
    weeks = service.json("POST", "/forecast", {"store_id": "S001", "product_id": "P0001", "months": 2})
    verb = shop.ask("forecast", "--store", "S001", "--product", "P0001", "--grain", "week", "--horizon", "9")
    assert [(w["week"], w["expected_demand"]) for w in weeks] == [(p["date"], p["mean"]) for p in verb["points"]], (weeks, verb["points"])
    top = service.json("GET", "/api/v1/forecast/top-products?time_period=month&store_id=S001")
    assert {"products", "total", "generated_at"} <= set(top) and top["products"], top
    return len(pairs) + 3


def etags_and_refusals(service):
    status, headers, content = service.ask("GET", "/api/v1/bulk/S001")
    again = service.ask("GET", "/api/v1/bulk/S001", headers={"If-None-Match": headers["ETag"]})
    assert (status, again[0], again[2]) == (200, 304, b""), (status, again)
    checks = [
        (("GET", "/nowhere"), 404), (("DELETE", "/stores"), 405), (("GET", "/products/S009"), 404), (("GET", "/products/%zz"), 400),
        (("POST", "/predict", None, {"Content-Type": "text/plain"}, b"x"), 415), (("POST", "/predict", None, {"Content-Type": "application/json"}, b"{"), 400),
        (("POST", "/predict", {"store_id": "S001"}), 422), (("POST", "/upload_data", {"a": 1}), 415),
        (("GET", "/stores", None, {"Host": "evil.example"}), 403), (("GET", "/stores", None, {"Origin": "https://evil.example"}), 403),
        (("POST", "/predict", None, {"Content-Type": "application/json"}, b'{"a":"' + b"x" * 2000000 + b'"}'), 413),
        (("GET", "/stores", None, {"X-Long": "x" * 30000}), 431), (("DELETE", "/jobs/00000000"), 404),
    ]
    for asked, expected in checks:
        status, headers, content = service.ask(*asked)
        assert status == expected, (asked[:2], status, content[:300])
        assert headers["Content-Type"] == "application/problem+json" and json.loads(content)["status"] == expected, content
    assert "GET" in service.ask("DELETE", "/stores")[1]["Allow"]
    assert service.ask("OPTIONS", "/stores")[0] == 204
    return len(checks) + 3


# Generated requests

ODD = [None, True, 0, -1, 1e300, -1e-9, 2**63, "", " ", "x" * 501, "x" * 5000, "\u0000", "\ud83d\ude00", "S001", "P0001", "all", "2024-02-30", "2023-06-01",
       "0000-00-00", "9999-12-31", "0001-01-01", "../../etc/passwd", "'; DROP TABLE sales; --", "%00", [], {}, [[]], {"a": {"b": []}}, ["S001", 1], "1e5", "nan",
       "-0", "day", "month", "week", "auto", "psd", "\n", "ä", 0.5, 3, 10**9, 1.5]


def sensible(random_, name, schema):
    named = {"store_id": ["S001", "S002", "all"], "product_id": ["P0001", "P0002"], "number": ["PO-00001", "PO-00002"], "category": ["Groceries"],
             "prediction_date": ["2023-05-17"], "date": ["2023-05-17", "2023-05-18"], "key": ["service_level", "currency"], "reason": ["why"], "horizon": [7],
             "origins": [1], "upload_id": [99], "alert_id": [1, 2], "until": ["2099-01-01"], "model_id": ["S001-1"], "job_id": ["00000000"], "models": [["psd"]], "quantiles": [["0.1", "0.9"]]}
    if name in named:
        return random_.choice(named[name])
    if "enum" in schema:
        return random_.choice(schema["enum"])
    kind = schema.get("type")
    if kind in ("number", "integer"):
        low, high = schema.get("minimum", 0), min(schema.get("maximum", 100), 60)
        return random_.randint(int(max(low, 0)) + (1 if low > 0 else 0), max(1, int(high))) if kind == "integer" else random_.uniform(low, high)
    return {"boolean": True, "array": ["P0001"], "object": {"P0001": 3}}.get(kind, "text")


def generated(random_, path, method, operation, valid):
    """(path, body, headers, raw) of one request."""
    content = operation.get("requestBody", {}).get("content", {})
    schema = next(iter(content.values()))["schema"] if content else {}
    pick = lambda name, s: sensible(random_, name, s) if valid or random_.random() < 0.6 else random_.choice(ODD)
    body, query, headers = {}, [], {}
    for name, s in schema.get("properties", {}).items():
        if name != "file" and (name in schema.get("required", []) and (valid or random_.random() < 0.9) or random_.random() < 0.3):
            body[name] = pick(name, s)
    for p in operation.get("parameters", []):
        value = pick(p["name"], p["schema"])
        text = ",".join(map(str, value)) if isinstance(value, list) else value if isinstance(value, str) else json.dumps(value)
        if p["in"] == "path":
            path = path.replace("{" + p["name"] + "}", urllib.parse.quote(text.encode("utf-8", "surrogatepass"), safe=""))
        elif p["in"] == "query" and (p["required"] or random_.random() < 0.4):
            query.append(urllib.parse.quote(p["name"]) + "=" + urllib.parse.quote(text.encode("utf-8", "surrogatepass"), safe=""))
    raw = None
    if "multipart/form-data" in content:
        raw = random_.choice([b"", b"--b\r\n", b"--b--\r\n", b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nx\r\n--b',
                              bytes(random_.randrange(256) for _ in range(300)), b'--b\r\nContent-Disposition: form-data; name="map"\r\n\r\nq\r\n--b--\r\n'])
        headers["Content-Type"] = random_.choice(["multipart/form-data; boundary=b", "multipart/form-data", "multipart/form-data; boundary=" + "q" * 90])
    elif content:
        raw = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
        if not valid and random_.random() < 0.15:
            at = random_.randrange(len(raw) + 1)
            raw = random_.choice([raw[:at], raw[:at] + bytes([random_.randrange(256)]) + raw[at:], b"[" * 3000, b"null", b"[1]", b'{"a":' * 600])
        if not valid and random_.random() < 0.05:
            headers["Content-Type"] = random_.choice(["text/plain", "application/xml", "", "application/json; charset=utf-8"])
    if query:
        path += "?" + "&".join(query)
    if not valid and random_.random() < 0.05:
        path += random_.choice(["%", "?%ff", "?a=%zz", "/", "//", "?=", "?&&", "#x"])
    return path, headers, raw


def all_operations(service, requests, random_):
    document = service.json("GET", "/openapi.json")
    assert document["openapi"].startswith("3.1")
    operations = [(p, m.upper(), o) for p, methods in document["paths"].items() for m, o in methods.items() if not p.endswith("/events")]
    valid_statuses, counts = {}, {}
    for number in range(requests):
        path, method, operation = operations[number % len(operations)]
        valid = number < 3 * len(operations)
        is_long = "202" in operation["responses"]
        if valid and is_long and "multipart" in json.dumps(operation):
            continue
        address, headers, raw = generated(random_, path, method, operation, valid)
        status, answer_headers, content = service.ask(method, address, headers=headers, raw=raw)
        counts[status] = counts.get(status, 0) + 1
        assert status < 500, (method, address, raw, status, content[:500])
        assert "X-Trace-Id" in answer_headers, (method, address, answer_headers)
        if status >= 400:
            problem = json.loads(content)
            assert answer_headers["Content-Type"] == "application/problem+json" and problem["status"] == status and problem["detail"] and problem["code"], content
            assert status in (400, 401, 404, 405, 409, 413, 415, 422, 429), (method, address, status, content)
        elif status == 202:
            service.ask("DELETE", answer_headers["Location"])
        if valid:
            valid_statuses.setdefault((method, path), set()).add(status)
    never = [key for key, statuses in valid_statuses.items() if not any(s < 400 or s in (401, 404, 409, 422, 429) for s in statuses)]
    assert not never, never
    return len(operations), counts


def no_http(service, random_):
    for bytes_ in (b"\x00" * 100, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01" + os.urandom(200), b"POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
                   b"POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz\r\n", b"GET / HTTP/1.1\r\n\r\n",
                   b"POST /predict HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{", os.urandom(5000)):
        with socket.create_connection(("127.0.0.1", service.port), 30) as plain:
            plain.sendall(bytes_)
            plain.shutdown(socket.SHUT_WR)
            try:
                while plain.recv(65536):
                    pass
            except ConnectionError:
                pass
    assert service.json("GET", "/health")["status"] == "ok"


def upload_twice(service):
    rows = b"date,store,product,units,price\n" + b"".join(b"2023-01-%02d,S777,P%d,%d,2.5\n" % (d, p, d + p) for d in range(1, 29) for p in range(3))
    key = {"Idempotency-Key": "first"}
    first = service.upload("till.csv", rows, headers=key)
    again = service.upload("till.csv", rows, headers=key)
    assert first[1]["Location"] == again[1]["Location"] and again[1]["Idempotent-Replayed"] == "true", (first, again)
    other = service.upload("till.csv", rows, [("overlap", "keep")], key)
    assert other[0] == 409, other
    job = service.job(first)
    assert job["status"] == "done" and job["result"]["accepted"] == 84, job
    upload = job["result"]["upload_id"]
    assert service.json("POST", f"/uploads/{upload}/undo", {})["undone"], job
    events = service.ask("GET", first[1]["Location"] + "/events")
    assert events[1]["Content-Type"] == "text/event-stream" and b"event: end" in events[2], events


def roles(shop):
    """Who may do what; the table of the services is tests/core/services/test_access.cpp."""
    keys = {}
    for role in ("viewer", "planner", "admin"):
        keys[role] = shop.ask("access", "add-key", role + "-key", "--role", role)["key"]
    keys["approver"] = shop.ask("access", "add-key", "approver", "--role", "planner", "--approves-up-to", "0.5")["key"]
    assert shop.run("access", "add-user", "anna", "--role", "planner", SHELFCAST_PASSWORD="short")[0] == 1
    assert shop.run("access", "add-user", "anna", "--role", "planner", SHELFCAST_PASSWORD="a long enough one")[0] == 0
    service = Service(shop)
    bearer = lambda secret: {"Authorization": "Bearer " + secret}
    assert service.ask("GET", "/stores")[0] == 401 and service.ask("GET", "/health")[0] == 200
    assert service.ask("GET", "/stores", headers=bearer("shelfcast_wrong"))[0] == 401
    assert service.ask("GET", "/stores", headers={"X-Api-Key": keys["viewer"]})[0] == 200
    assert service.ask("POST", "/login", {"name": "anna", "password": "wrong wrong wrong"})[0] == 401
    token = service.json("POST", "/login", {"name": "anna", "password": "a long enough one"})["token"]
    assert service.ask("GET", "/stores", headers=bearer(token))[0] == 200
    head, claims, tag = token.split(".")
    none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"  # {"alg":"none","typ":"JWT"}
    for forged in (f"{none}.{claims}.", f"{none}.{claims}.{tag}", f"{head}.{claims}x.{tag}", f"{head}.{claims}.{tag[:-1]}", "a.b.c", ""):
        assert service.ask("GET", "/stores", headers=bearer(forged))[0] == 401, forged
    orders = service.json("POST", "/orders/propose", {"store_id": "S001"}, bearer(keys["planner"]))
    assert orders, "nothing to order"
    number = orders[0]["number"]
    table = [("viewer", "POST", "/orders/propose", {"store_id": "S001"}, 403), ("viewer", "POST", "/train_model", {"store_id": "S001"}, 403),
             ("planner", "PUT", "/settings/service_level", {"value": "0.96"}, 403), ("planner", "POST", f"/orders/{number}/approve", {}, 403),
             ("approver", "POST", f"/orders/{number}/approve", {}, 403), ("admin", "POST", f"/orders/{number}/approve", {}, 403),
             ("viewer", "POST", "/alerts/1/acknowledge", {}, 403), ("planner", "POST", "/alerts/99999/acknowledge", {}, 404),
             ("admin", "PUT", "/settings/alerts.webhook", {"value": "https://evil.example/"}, 403),
             ("admin", "PUT", "/settings/service_level", {"value": "0.96"}, 200)]
    for who, method, path, body, expected in table:
        status, _, content = service.ask(method, path, body, bearer(keys[who]))
        assert status == expected, (who, method, path, status, content[:300])
    shop.ask("access", "remove", "viewer-key")
    deadline = time.time() + 60
    while service.ask("GET", "/stores", headers=bearer(keys["viewer"]))[0] != 401:
        assert time.time() < deadline, "a key that was taken away still opens"
        time.sleep(0.1)
    service.end()
    who = [line["who"] for line in shop.ask("audit", "--most", "20")]
    assert any(w and w.startswith("admin-key by service") for w in who) and any(w and w.startswith("planner-key by service") for w in who), who


def main():
    cli, *rest = sys.argv[1:]
    requests = int(rest[rest.index("--requests") + 1]) if "--requests" in rest else 2000
    seed = int(rest[rest.index("--seed") + 1]) if "--seed" in rest else 1
    random_ = random.Random(seed)
    shop = Shop(cli)
    sales = os.path.join(shop.root, "sales.csv")
    shop.ask("sample", "--out", sales, "--stores", "2", "--products", "5", "--days", "500", "--seed", "3")
    service = Service(shop)
    job = service.job(service.upload("sales.csv", open(sales, "rb").read()))
    assert job["status"] == "done" and job["result"]["accepted"] == job["result"]["records"] > 1000, job
    assert service.json("GET", "/training_status")["is_training"] is False
    job = service.job(service.ask("POST", "/train_model", {"store_id": "S001", "algorithm": "psd"}))
    assert job["status"] == "done" and job["result"]["results"][0]["state"], job
    assert service.json("GET", "/training_status")["status"] == "done"
    newer = service.job(service.ask("POST", "/train_model", {"store_id": "S001", "algorithm": "auto"}))
    assert newer["status"] == "done", newer
    pairs = same_answers(shop, service)
    refusals = etags_and_refusals(service)
    upload_twice(service)
    operations, counts = all_operations(service, requests, random_)
    no_http(service, random_)
    metrics = service.ask("GET", "/metrics")[2].decode()
    assert re.search(r'shelfcast_http_requests_total\{method="GET",route="/stores",status="200"\} [1-9]', metrics) and 'shelfcast_model_accuracy_ratio{store="S001"}' in metrics
    taken = subprocess.run([shop.cli, "--db", shop.db, "serve", "--port", str(service.port)], capture_output=True, text=True, env=shop.environment, timeout=60)
    assert taken.returncode == 1 and "already" in taken.stderr, taken
    beyond = subprocess.run([shop.cli, "--db", shop.db, "serve", "--address", "0.0.0.0", "--port", "0"], capture_output=True, text=True, env=shop.environment, timeout=60)
    assert beyond.returncode == 1 and "TLS" in beyond.stderr, beyond
    for job in service.json("GET", "/jobs"):
        if job["status"] in ("waiting", "running"):
            service.ask("DELETE", "/jobs/" + job["job_id"])
    service.end()
    roles(shop)
    assert shop.ask("check")["success"]
    print(f"service: {pairs} answers as the verbs give them, {refusals} refusals, {operations} operations, {sum(counts.values())} generated requests: "
          + ", ".join(f"{count} x {status}" for status, count in sorted(counts.items())))


if __name__ == "__main__":
    main()
