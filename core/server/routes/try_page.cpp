#include "server/routes/try_page.h"

namespace shelfcast::server {

std::string_view tryPageHtml() {
    return R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Shelfcast service</title>
<style>
:root { color-scheme: light dark; --line: #8886; --soft: #8882; --accent: #1769aa; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1rem; margin: 1.5rem 0 .3rem; text-transform: uppercase; letter-spacing: .05em; }
details { border: 1px solid var(--line); border-radius: 6px; margin: .3rem 0; }
summary { cursor: pointer; padding: .45rem .8rem; } summary code { font-weight: 600; }
form { padding: .2rem .8rem .8rem; } label { display: grid; grid-template-columns: 11rem 1fr; gap: .6rem; margin: .3rem 0; }
label small { grid-column: 2; opacity: .75; margin-top: -.3rem; }
input, select { font: inherit; padding: .25rem .4rem; max-width: 28rem; }
button { font: inherit; padding: .35rem 1rem; border: 0; border-radius: 5px; background: var(--accent); color: #fff; cursor: pointer; }
pre { background: var(--soft); padding: .6rem; overflow: auto; max-height: 28rem; border-radius: 5px; white-space: pre-wrap; }
.method { display: inline-block; width: 4.2rem; font-weight: 700; }
</style>
</head>
<body>
<h1>Shelfcast service</h1>
<p>Everything this service answers, from <a href="openapi.json">openapi.json</a>. A key or a token is only needed where the
database has users or keys: <input id="token" type="password" autocomplete="off" placeholder="key or token" aria-label="Key or token"></p>
<main id="list">Reading openapi.json …</main>
<script>
"use strict";
const make = (tag, text, parent) => { const e = document.createElement(tag); if (text) e.textContent = text; if (parent) parent.append(e); return e; };
function field(form, name, schema, where, required) {
  const label = make("label", "", form);
  make("span", name + (required ? " *" : ""), label);
  let input;
  if (schema.enum || schema.type === "boolean") {
    input = make("select", "", label);
    for (const value of ["", ...(schema.enum || ["true", "false"])]) make("option", value, input).value = value;
  } else {
    input = make("input", "", label);
    input.type = schema.contentMediaType ? "file" : schema.format === "date" ? "date" : "text";
    if (schema.default !== undefined) input.placeholder = String(schema.default);
  }
  if (schema.description) make("small", schema.description, label);
  return { name, schema, where, input };
}
function valueOf(f) {
  const text = f.input.value, type = f.schema.type;
  if (text === "") return undefined;
  if (f.where !== "body") return text;
  if (type === "number" || type === "integer") return Number(text);
  if (type === "boolean") return text === "true";
  if (type === "array") return text.split(",").map(t => t.trim());
  if (type === "object") { try { return JSON.parse(text); } catch { return text; } }
  return text;
}
async function send(method, path, fields, multipart, output) {
  const headers = {}, query = new URLSearchParams();
  const token = document.getElementById("token").value;
  if (token) headers.Authorization = "Bearer " + token;
  let body; const document_ = {}; const form = new FormData(); let hasBody = false;
  for (const f of fields) {
    if (f.input.type === "file") { if (f.input.files[0]) form.append("file", f.input.files[0]); continue; }
    const value = valueOf(f);
    if (f.where === "path") path = path.replace("{" + f.name + "}", encodeURIComponent(value ?? ""));
    else if (value === undefined) continue;
    else if (f.where === "query") query.append(f.name, value);
    else if (f.where === "header") headers[f.name] = value;
    else { document_[f.name] = value; form.append(f.name, value); }
    hasBody = true;
  }
  if (multipart) body = form;
  else if (["POST", "PUT", "PATCH"].includes(method)) { body = JSON.stringify(document_); headers["Content-Type"] = "application/json"; }
  const address = path + (query.size ? "?" + query : "");
  output.textContent = method + " " + address + " …";
  const began = performance.now();
  try {
    const answer = await fetch(address.replace(/^\//, ""), { method, headers, body });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 1); } catch { }
    output.textContent = method + " " + address + "\n" + answer.status + " " + answer.statusText + ", " +
      Math.round(performance.now() - began) + " ms, " + text.length + " characters\n\n" + shown.slice(0, 200000);
  } catch (error) { output.textContent = String(error); }
}
function operation(parent, path, method, op) {
  const box = make("details", "", parent), head = make("summary", "", box);
  make("span", method.toUpperCase(), head).className = "method";
  make("code", path, head); make("span", "  " + op.summary + (op["x-right"] === "read" ? "" : " · needs the right to " + op["x-right"]), head);
  const form = make("form", "", box), fields = [];
  for (const p of op.parameters || []) fields.push(field(form, p.name, { ...p.schema, description: p.description }, p.in, p.required));
  const content = op.requestBody ? op.requestBody.content : {}, multipart = content["multipart/form-data"];
  const schema = (multipart || content["application/json"] || {}).schema || {};
  for (const [name, s] of Object.entries(schema.properties || {})) fields.push(field(form, name, s, "body", (schema.required || []).includes(name)));
  make("button", "Send", form);
  const output = make("pre", "", box); output.hidden = true;
  form.addEventListener("submit", event => { event.preventDefault(); output.hidden = false; send(method.toUpperCase(), path, fields, !!multipart, output); });
}
(async () => {
  const list = document.getElementById("list");
  try {
    const api = await (await fetch("openapi.json")).json();
    list.textContent = "";
    for (const [path, methods] of Object.entries(api.paths))
      for (const [method, op] of Object.entries(methods)) if (path !== "/") operation(list, path, method, op);
  } catch (error) { list.textContent = String(error); }
})();
</script>
</body>
</html>
)html";
}

} // namespace shelfcast::server
