// The search of the site. The index is a script that is loaded when the search is first opened; 8,000 names are few
// enough to be looked at one by one, so there is no structure to build and the first key already answers.
"use strict";
(() => {
  const SHOWN = 20;
  const VERBS = {
    list: ["get", "list", "listing"], show: ["get"], fetch: ["get"], read: ["get"], find: ["get", "search", "query"],
    create: ["post", "create"], add: ["post", "put", "add"], new: ["post", "create"], send: ["post"], start: ["post"],
    update: ["patch", "put", "update"], change: ["patch", "put"], edit: ["patch", "put"], replace: ["put"],
    set: ["put", "patch"], delete: ["delete"], remove: ["delete", "remove"],
  };
  const base = new URL("..", document.currentScript.src).href;
  let rows = null;
  let dialog, field, list, status;
  let chosen = 0;

  const stem = (word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);
  const split = (text) => text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const bare = (text) => text.toLowerCase().replace(/[_\s]/g, "");

  function prepare(index) {
    rows = index.rows.map(([kind, name, page, anchor, text]) => {
      const dot = kind === "method" ? name.indexOf(".") : -1;
      const title = name.slice(dot + 1);
      const request = kind === "method" ? text.split(" ", 2) : null;
      return {
        kind, title, text, owner: dot > 0 ? name.slice(0, dot) : "", low: title.toLowerCase(), bare: bare(title),
        words: split(title).map(stem), lowText: text.toLowerCase(), request, path: request ? request[1].toLowerCase() : "",
        url: base + index.pages[page] + "#" + (anchor || (kind === "class" || kind === "page" ? "" : name)),
      };
    });
  }

  // A path matches the path of a request when their segments do; a placeholder takes any segment.
  function samePath(typed, path) {
    const left = typed.split("/"), right = path.split("/");
    return left.length === right.length && left.every((part, at) => part === right[at] || (part && right[at][0] === "{"));
  }

  function pathScore(row, typed) {
    const [method, path] = typed.includes(" ") ? typed.split(/\s+/, 2) : ["", typed];
    if (!row.path || (method && method !== row.request[0].toLowerCase())) return 0;
    const order = ["GET", "POST", "PUT", "PATCH", "DELETE"].indexOf(row.request[0]);
    if (row.path === path) return 950 - order;
    if (samePath(path, row.path)) return 850 - order;
    return row.path.startsWith(path) ? 500 - row.path.length - order : 0;
  }

  function wordScore(row, tokens) {
    let found = 0, named = 0;
    for (const token of tokens) {
      const forms = [stem(token), ...(row.kind === "method" ? VERBS[token] || [] : [])];
      if (forms.some((form) => row.words.includes(form))) { named += row.bare.includes(token) ? 1 : 0.95; found += 1; }
      else if (row.words.some((word) => word.startsWith(token))) { named += 0.7; found += 1; }
      else if (row.lowText.includes(token)) found += 1;
    }
    if (found < tokens.length) return 0;
    const guide = row.kind === "guide" || row.kind === "page";
    // How much of the name was asked for: "list users" is get_users before get_users_chats_me.
    return 120 + 300 * (named / tokens.length) * Math.min(1, tokens.length / row.words.length) + (guide ? 60 : 0);
  }

  function score(row, typed, tokens) {
    if (row.low === typed) return 1000;
    if (row.bare === bare(typed)) return 960;
    if (/^([a-z]+\s+)?\/[a-z]/.test(typed)) return pathScore(row, typed) || (row.lowText.includes(typed) ? 100 : 0);
    let best = tokens.length ? wordScore(row, tokens) : 0;
    if (row.low.startsWith(typed)) best = Math.max(best, 640 - row.low.length);
    else if (row.low.includes(typed)) best = Math.max(best, 440 - row.low.length);
    // A code or message that a guide quotes, such as not.found or 429.
    if (row.kind === "guide" && row.lowText.includes(typed)) best = Math.max(best, 350);
    return best;
  }

  function search(query) {
    const typed = query.trim().toLowerCase();
    if (!typed) return [];
    const tokens = split(query.trim());
    const found = [];
    for (const row of rows) {
      const value = score(row, typed, tokens);
      if (value > 0) found.push([value, row]);
    }
    found.sort((a, b) => b[0] - a[0] || a[1].title.length - b[1].title.length || (a[1].title < b[1].title ? -1 : 1));
    return found.slice(0, SHOWN).map((pair) => pair[1]);
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function around(row, query) {
    if (row.kind !== "guide" && row.kind !== "page") return row.text;
    const at = Math.max(0, row.lowText.indexOf(query.trim().toLowerCase()) - 40);
    return (at ? "… " : "") + row.text.slice(at, at + 140);
  }

  function show() {
    if (!rows) return;
    const started = performance.now();
    const found = search(field.value);
    list.replaceChildren(...found.map((row, at) => {
      const link = element("a", "sdk-hit");
      link.href = row.url;
      link.id = `sdk-hit-${at}`;
      link.setAttribute("role", "option");
      link.tabIndex = -1;
      const head = element("span", "sdk-hit-head");
      head.append(element("b", "", row.title), element("small", "", row.owner || row.kind));
      link.append(head, element("span", "sdk-hit-text", around(row, field.value)));
      link.addEventListener("click", () => dialog.close());
      return link;
    }));
    list.dataset.query = field.value;
    list.dataset.milliseconds = (performance.now() - started).toFixed(1);
    status.textContent = field.value.trim() && !found.length ? "Nothing found." : "";
    choose(0);
  }

  function choose(at) {
    const hits = list.children;
    chosen = hits.length ? (at + hits.length) % hits.length : 0;
    for (const [number, hit] of [...hits].entries()) hit.setAttribute("aria-selected", String(number === chosen));
    field.setAttribute("aria-activedescendant", hits.length ? hits[chosen].id : "");
    if (hits.length) hits[chosen].scrollIntoView({ block: "nearest" });
  }

  function onKey(event) {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter" && list.children.length) list.children[chosen].click();
    else return;
    event.preventDefault();
  }

  function load() {
    if (document.getElementById("sdk-index")) return;
    const script = element("script");
    script.id = "sdk-index";
    script.src = base + "assets/search-index.js";
    script.onload = () => { prepare(window.sdkSearchIndex); show(); };
    script.onerror = () => { status.textContent = "The index of the search cannot be loaded."; };
    document.head.append(script);
  }

  function open() {
    load();
    if (!dialog.open) dialog.showModal();
    field.select();
  }

  function build() {
    const button = element("button", "sdk-search-button");
    button.type = "button";
    button.setAttribute("aria-label", "Search");
    button.append(element("span", "", "Search"), element("kbd", "", "/"));
    button.addEventListener("click", open);
    document.querySelector(".md-header__inner").append(button);

    dialog = element("dialog", "sdk-search");
    dialog.setAttribute("aria-label", "Search");
    field = element("input");
    field.type = "search";
    field.placeholder = "Method, path, model, permission, words";
    field.autocomplete = "off";
    field.spellcheck = false;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-label", "Search");
    field.setAttribute("aria-expanded", "true");
    field.setAttribute("aria-controls", "sdk-hits");
    list = element("div", "sdk-hits");
    list.id = "sdk-hits";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Results");
    status = element("p", "sdk-status");
    status.setAttribute("role", "status");
    dialog.append(field, status, list);
    field.addEventListener("input", show);
    dialog.addEventListener("keydown", onKey);
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const asked = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asked || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    open();
  }, true);
  build();
})();
