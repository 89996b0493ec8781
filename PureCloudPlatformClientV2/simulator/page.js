"use strict";
// Everything that is shown goes through textContent: nothing that a request carries is ever read as HTML.
const $ = (id) => document.getElementById(id);

async function ask(method, path, body) {
  const headers = { "X-Simulator-Admin": "1" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const text = body === undefined ? undefined : JSON.stringify(body);
  const answer = await fetch(`/_simulator/${path}`, { method, headers, body: text });
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.message || `status ${answer.status}`);
  return value;
}

function told(work) {
  return async (event) => {
    if (event && event.type === "submit") event.preventDefault();
    try {
      await work(event);
      $("problem").hidden = true;
    } catch (error) {
      $("problem").textContent = error.message;
      $("problem").hidden = false;
    }
  };
}

function make(tag, text, name) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (name) element.className = name;
  return element;
}

function row(tag, cells) {
  const line = make(tag, undefined, "row");
  for (const [text, name] of cells) line.append(make("span", text, name));
  return line;
}

function item(list, ...parts) {
  const entry = make("li");
  entry.append(...parts);
  list.append(entry);
  return entry;
}

const pretty = (text) => {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
};

// A line that shows more when it is pressed, and less when it is pressed again.
function folding(line, more) {
  line.setAttribute("aria-expanded", "false");
  const entry = make("li");
  entry.append(line);
  line.addEventListener("click", () => {
    const open = line.getAttribute("aria-expanded") === "true";
    line.setAttribute("aria-expanded", String(!open));
    if (open) entry.lastChild.remove(); else entry.append(more());
  });
  return entry;
}

// Requests

let seen = [];
let newest = 0;

function details(one) {
  const box = make("div");
  const parts = [["Request headers", one.requestHeaders], ["Request body", one.requestBody],
    ["Response headers", one.responseHeaders], ["Response body", one.responseBody]];
  for (const [title, value] of parts) {
    const text = typeof value === "string" ? pretty(value)
      : Object.entries(value).map(([name, content]) => `${name}: ${content}`).join("\n");
    if (text) box.append(make("strong", title), make("pre", text));
  }
  return box;
}

function exchangeItem(one) {
  const query = one.query.map(([name, value]) => `${name}=${value}`).join("&");
  const status = one.status === null ? "cut" : String(one.status);
  const line = row("button", [[one.method, "method"], [query ? `${one.path}?${query}` : one.path, "path mono"],
    [status, one.status !== null && one.status < 400 ? "good" : "bad"], [`${one.milliseconds} ms`, "quiet"]]);
  return folding(line, () => details(one));
}

function matches(one) {
  const wanted = $("filter").value.toLowerCase();
  return `${one.method} ${one.path} ${one.status}`.toLowerCase().includes(wanted);
}

function showRequests() {
  $("exchanges").replaceChildren(...seen.filter(matches).reverse().map(exchangeItem));
  $("no-requests").hidden = seen.length > 0;
}

function addRequests(found) {
  if (!found.length) return;
  newest = found[found.length - 1].number;
  seen = seen.concat(found).slice(-200);
  for (const one of found) if (matches(one)) $("exchanges").prepend(exchangeItem(one));
  while ($("exchanges").children.length > 200) $("exchanges").lastChild.remove();
  $("no-requests").hidden = seen.length > 0;
}

async function follow() {
  for (;;) {
    try {
      if ($("live").checked && !document.hidden) {
        addRequests((await ask("GET", `requests?since=${newest}&wait=5`)).requests);
      } else {
        await new Promise((resume) => setTimeout(resume, 300));
      }
    } catch {
      await new Promise((resume) => setTimeout(resume, 2000));
    }
  }
}

// Stored

let current = null;
let lookups = 0;

async function showStored() {
  const { collections, values } = await ask("GET", "collections");
  const list = $("collections");
  list.replaceChildren();
  for (const { path, count } of collections) {
    const line = row("button", [[path, "path mono"], [String(count), "quiet"]]);
    line.addEventListener("click", told(() => openCollection(path)));
    item(list, line);
  }
  for (const path of values) {
    const line = row("button", [[path, "path mono"]]);
    line.addEventListener("click", told(() => openValue(path)));
    item(list, line);
  }
  $("no-collections").hidden = list.children.length > 0;
}

async function openCollection(path) {
  current = path;
  const mine = ++lookups;
  const search = encodeURIComponent($("search").value);
  const found = await ask("GET", `objects?path=${encodeURIComponent(path)}&search=${search}`);
  if (mine !== lookups) return; // typed on meanwhile: answers may come in another order
  $("path").textContent = `${path} (${found.total})`;
  $("editor").hidden = true;
  $("objects").replaceChildren();
  for (const { key, object } of found.objects || []) {
    const line = row("button", [[object.name || object.title || key, "path"], [key, "quiet mono"]]);
    line.addEventListener("click", () => edit(`${path}/${encodeURIComponent(key)}`, object));
    item($("objects"), line);
  }
}

async function openValue(path) {
  current = null;
  lookups += 1;
  $("path").textContent = path;
  $("objects").replaceChildren();
  edit(path, (await ask("GET", `objects?path=${encodeURIComponent(path)}`)).object);
}

function edit(path, object) {
  $("editor").hidden = false;
  $("editor").dataset.path = path;
  $("editing").textContent = path;
  $("json").value = JSON.stringify(object, null, 2);
  $("editor").scrollIntoView({ block: "nearest" });
}

async function after() {
  await showStored();
  if (current) await openCollection(current); else $("editor").hidden = true;
}

async function save() {
  await ask("PUT", "objects", { path: $("editor").dataset.path, object: JSON.parse($("json").value) });
  await after();
}

async function remove() {
  await ask("DELETE", `objects?path=${encodeURIComponent($("editor").dataset.path)}`);
  await after();
}

// Faults

function faultText(fault) {
  const what = [fault.status && `status ${fault.status}`, fault.delay && `${fault.delay} s late`, fault.drop && `cut ${fault.drop}`];
  const how = fault.times === null ? "until removed" : `${fault.times} times`;
  const rate = fault.rate < 1 ? `, ${fault.rate * 100} % of them` : "";
  return `${what.filter(Boolean).join(", ")}: ${fault.method || "any method"} ${fault.path || "any path"}, ${how}${rate}`;
}

async function showFaults() {
  const { faults } = await ask("GET", "faults");
  $("waiting").replaceChildren();
  for (const fault of faults) {
    const line = row("div", [[faultText(fault), "path"]]);
    const button = make("button", "Remove");
    button.addEventListener("click", told(async () => {
      await ask("DELETE", `faults?id=${fault.id}`);
      await showFaults();
    }));
    line.append(button);
    item($("waiting"), line);
  }
  $("no-faults").hidden = faults.length > 0;
}

function fields(form, numbers) {
  const found = {};
  for (const [name, text] of new FormData(form)) {
    if (text.trim() !== "") found[name] = numbers.includes(name) ? Number(text) : text.trim();
  }
  return found;
}

async function addFault() {
  await ask("POST", "faults", { times: null, ...fields($("fault"), ["status", "delay", "times", "rate"]) });
  $("fault").reset();
  await showFaults();
}

// Tokens and time

async function showSettings() {
  const [{ tokens }, clock, limit] = await Promise.all(["tokens", "clock", "limits"].map((name) => ask("GET", name)));
  $("tokens").replaceChildren();
  for (const token of tokens) {
    item($("tokens"), row("div", [[`…${token.endsWith}`, "path mono"], [`${Math.round(token.secondsLeft)} s left`, "quiet"]]));
  }
  $("now").textContent = clock.offset ? `${clock.now} (${Math.round(clock.offset)} s ahead)` : `${clock.now} (as the machine's)`;
  $("limit").elements.rateLimit.value = limit.rateLimit === null ? "" : limit.rateLimit;
  $("limit").elements.window.value = limit.window;
}

const change = (work) => told(async () => { await work(); await showSettings(); });

const views = { requests: async () => showRequests(), stored: showStored, faults: showFaults, settings: showSettings };

async function start() {
  for (const button of document.querySelectorAll("nav button")) {
    button.addEventListener("click", told(async () => {
      for (const other of document.querySelectorAll("nav button")) other.removeAttribute("aria-current");
      button.setAttribute("aria-current", "true");
      for (const name of Object.keys(views)) $(name).hidden = name !== button.dataset.view;
      await views[button.dataset.view]();
    }));
  }
  $("filter").addEventListener("input", showRequests);
  $("forget").addEventListener("click", told(async () => { await ask("DELETE", "requests"); seen = []; showRequests(); }));
  $("reload").addEventListener("click", told(showStored));
  $("search").addEventListener("input", told(async () => { if (current) await openCollection(current); }));
  $("editor").addEventListener("submit", told(save));
  $("remove").addEventListener("click", told(remove));
  $("fault").addEventListener("submit", told(addFault));
  $("issue").addEventListener("click", change(async () => {
    $("token").textContent = (await ask("POST", "tokens", {})).access_token;
  }));
  $("expire").addEventListener("click", change(async () => { await ask("DELETE", "tokens"); $("token").textContent = ""; }));
  $("clock").addEventListener("submit", change(() => ask("PUT", "clock", fields($("clock"), ["advance"]))));
  $("unset").addEventListener("click", change(() => ask("DELETE", "clock")));
  $("limit").addEventListener("submit", change(() => ask("PUT", "limits", { rateLimit: null, ...fields($("limit"), ["rateLimit", "window"]) })));
  $("reset").addEventListener("click", change(async () => { await ask("POST", "reset", {}); seen = []; }));
  const about = await ask("GET", "");
  $("host").textContent = about.host;
  $("client").textContent = about.clientId;
  $("version").textContent = about.definition;
  follow();
}

document.addEventListener("DOMContentLoaded", start);
