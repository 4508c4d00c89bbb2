/*
 * Saves each field of a worksheet while it is written, and shows what others write: two people in different fields never
 * disturb each other; in the same field the second one gets both texts, and chooses. "Saved" is said only after the server's
 * yes. What waits is on this device, encrypted, and goes out when there is a way.
 */
(() => {
  "use strict";
  const form = document.getElementById("sheet");
  const line = document.getElementById("save-state");
  if (!form || !line || !window.fetch) return;

  const texts = JSON.parse(line.dataset.texts);
  const {person, say, time, operation, drafts, signInAgain, returned, asking} = profint.device(form, texts);
  const sheet = form.dataset.sheet, api = `/api/worksheets/${sheet}`;
  const IDLE = 700, AT_MOST = 1500, LOCAL = 300, RETRY = 5000, GIVE_UP = 30000, BEAT = 10000, GONE = 25000;
  const fields = new Map();
  let lastSaid = "", leaving = false, held = false, closed = false, moved = false, last = Number(form.dataset.last);
  let at = null;   // the field that somebody was in last
  const early = [];   // what others wrote in rows that have not come yet

  function tell(state, text) {
    if (text === lastSaid) return;
    lastSaid = text;
    line.dataset.state = state;
    line.textContent = text;
  }

  const all = () => [...fields.values()];
  function summary() {
    const waiting = all().filter(f => f.waiting() && !f.conflict);
    if (closed) tell("bad", say(moved ? "moved" : "gone"));
    else if (all().some(f => f.needsSignIn)) tell("bad", say("sign-in"));
    else if (waiting.some(f => f.offline)) tell("bad", say("offline", waiting.length));
    else if (all().some(f => f.conflict)) tell("bad", say("choose"));
    else if (waiting.length) tell("", say("saving"));
    else if (all().some(f => f.savedHere)) tell("saved", say("saved-at", time()));
  }

  /* What stands in the controls of a field, as one text, and back. */
  function value(box) {
    const ticks = box.querySelectorAll("input[type=checkbox]");
    if (box.querySelector("fieldset")) return [...ticks].filter(t => t.checked).map(t => t.value).join(" ");
    const one = control(box);
    return one.tagName === "SELECT" && one.dataset.kept ? one.dataset.kept : one.value;
  }
  /* What the server has sent: somebody may have written there before this script came. */
  function came(box) {
    if (box.querySelector("fieldset")) return [...box.querySelectorAll("input[type=checkbox]")].filter(t => t.defaultChecked).map(t => t.value).join(" ");
    const one = control(box);
    if (one.tagName !== "SELECT") return one.defaultValue;
    return one.dataset.kept || ([...one.options].find(each => each.defaultSelected) ?? one.options[0])?.value || "";
  }
  function show(box, text) {
    if (box.querySelector("fieldset")) {
      const chosen = text.split(" ");
      box.querySelectorAll("input[type=checkbox]").forEach(t => { t.checked = chosen.includes(t.value); });
      return;
    }
    const one = control(box);
    if (one.tagName === "SELECT") {
      one.value = text;
      // A row that has not come yet, or was taken away: its id waits.
      one.dataset.kept = one.value === text ? "" : text;
      return;
    }
    const inside = document.activeElement === one, from = one.selectionStart, to = one.selectionEnd;
    one.value = text;
    if (inside && from != null) try { one.setSelectionRange(from, to); } catch { /* no text to select in */ }
  }
  const control = box => box.querySelector("textarea, select, input:not([type=checkbox])");

  function Field(box) {
    const key = box.dataset.key, isPlace = box.dataset.kind === "place";
    const state = box.querySelector(".save-state") ?? document.createElement("p");
    let version = Number(box.dataset.version);
    let saved = isPlace && version === 0 ? "" : came(box);
    let pending = null;   // the operation on its way: repeated with the same id until there is an answer
    let sending = false, idle = 0, most = 0, local = 0, retry = 0, marked = 0;
    let kept = Promise.resolve(), settled = Promise.resolve();
    const me = this;
    me.key = key; me.box = box; me.isPlace = isPlace;
    me.asleep = isPlace && version === 0;   // a row that stands ready: it begins with the first word in it
    me.offline = false; me.needsSignIn = false; me.savedHere = false; me.conflict = false; me.onDevice = false;
    me.value = () => me.asleep ? "" : value(box);
    me.show = text => { me.asleep = false; show(box, text); };
    me.waiting = () => me.value() !== saved || pending !== null;
    me.sending = () => sending;
    me.version = () => version;
    const draft = `${sheet}/${key}`;
    const hint = (kind, text) => { state.dataset.state = kind; state.textContent = text; };
    const again = () => { me.offline = true; hint("bad", say("offline", 1)); retry = setTimeout(me.send, RETRY); };

    /* One after the other: what is written on the device last is what was typed last. */
    const inOrder = work => kept = kept.then(work);
    const keep = () => inOrder(async () => {
      const text = me.value();
      const done = await drafts.put(draft, {text, version: me.conflict ? -1 : version, pending});
      me.onDevice = done && me.value() === text;
    });
    const finish = () => { inOrder(() => drafts.drop(draft)); hint("saved", isPlace ? "" : say("saved-at", time())); };

    me.restore = async () => {
      const there = await drafts.get(draft);
      if (!there) return;
      if (there.text === me.value() && !me.waiting()) { drafts.drop(draft); return; }
      if (!there.pending && there.version !== version) { meet(there.text, saved); return; }
      me.show(there.text);
      pending = there.pending;
      wake(me);
      me.send();
    };

    me.early = () => {
      if (!me.waiting() || me.conflict || pending || isPlace) return;
      if (returned) meet(me.value(), saved); else { wake(me); me.typed(); }
    };

    me.typed = () => {
      me.onDevice = false; leaving = false; me.refused = false;
      clearTimeout(local); clearTimeout(idle);
      local = setTimeout(keep, LOCAL);
      idle = setTimeout(me.send, IDLE);
      if (!most) most = setTimeout(me.send, AT_MOST);
      hint("", "");
      summary();
    };

    /* Settled when the sending that is under way, if any, has its answer. */
    me.send = now => {
      clearTimeout(idle); clearTimeout(most); clearTimeout(retry); most = retry = 0;
      if (!sending && !me.conflict && !closed && me.waiting()) settled = deliver(now === true);
      return settled;
    };

    async function deliver(now) {
      sending = true;
      clearTimeout(local);
      pending ??= {id: operation(), text: me.value(), version};
      const here = keep();
      // On the way out the request starts at once: a page that goes away waits for no encryption.
      if (!now) await here;
      summary();
      try {
        await heard(await fetch(`${api}/fields/${encodeURIComponent(key)}`, {
          method: "PUT", keepalive: now, credentials: "same-origin", signal: AbortSignal.timeout?.(GIVE_UP),
          headers: {"Content-Type": "application/json", "Op-Id": pending.id, "If-Match": `"${pending.version}"`, "X-Person": person},
          body: JSON.stringify({text: pending.text})
        }));
      } catch { again(); }
      sending = false;
      summary();
      if (!retry && !me.conflict && !me.needsSignIn && !me.refused && !closed && me.waiting()) me.send();
    }

    async function heard(answer) {
      me.offline = me.refused = false;
      me.needsSignIn = answer.status === 401;
      if (answer.ok) { taken((await answer.json()).version); return; }
      if (answer.status === 401) { hint("bad", ""); signInAgain(page); return; }
      if (answer.status === 409) {
        const there = (await answer.json()).current;
        pending = null;
        if (there.text === me.value()) { stands(there.text, there.version); finish(); } else { version = there.version; meet(me.value(), there.text); }
        return;
      }
      if (answer.status >= 500 || answer.status === 429) { again(); return; }
      if (answer.status === 404) { await shut(); return; }
      me.refused = true; pending = null;
      let reason = "";
      try { const problem = await answer.json(); reason = (problem.errors?.[0]?.message) ?? problem.detail; } catch { /* no words */ }
      hint("bad", say("refused", reason));
    }

    function taken(asVersion) {
      const sent = pending.text;
      pending = null;
      if (asVersion > version) stands(sent, asVersion);
      // Taken before this page came: what the page came with is at least as new.
      else if (me.value() === sent) me.show(saved);
      else if (saved !== sent) { meet(me.value(), saved); return; }
      me.savedHere = true;
      if (me.value() === saved) finish(); else keep();
    }

    function stands(text, asVersion) { saved = text; version = asVersion; box.dataset.version = version; }

    /* What somebody else has written: shown where nobody here is writing, else the server asks. */
    me.told = change => {
      if (change.version <= version || change.operation === pending?.id) return;
      if (me.conflict) { version = change.version; meet(me.value(), change.text); return; }
      if (me.waiting() && change.text !== me.value()) return;
      pending = null;
      stands(change.text, change.version);
      me.show(change.text);
      drafts.drop(draft);
      if (change.by !== person) {
        box.classList.add("wrote");
        clearTimeout(marked);
        marked = setTimeout(() => box.classList.remove("wrote"), 2500);
      }
    };

    /* Both texts side by side; nothing is chosen for the person. */
    function meet(mine, other) {
      me.show(mine);
      me.conflict = true;
      box.querySelector(".conflict")?.remove();
      const panel = document.createElement("div");
      panel.className = "conflict";
      panel.setAttribute("role", "group"); panel.setAttribute("aria-label", say("conflict"));
      const title = document.createElement("p"); title.className = "error"; title.textContent = say("conflict");
      const quote = document.createElement("blockquote"); quote.dir = "auto"; quote.textContent = words(other);
      panel.append(title, quote);
      const choice = (name, text) => {
        const button = document.createElement("button");
        button.type = "button"; button.className = "quiet"; button.textContent = say(name);
        button.addEventListener("click", () => {
          me.show(text()); saved = other; me.conflict = false; panel.remove(); control(box)?.focus();
          if (me.waiting()) { keep(); me.send(); } else finish();
          names(); summary();
        });
        panel.append(button);
      };
      choice("keep-mine", () => me.value());
      choice("keep-theirs", () => other);
      if (box.querySelector("textarea")) choice("keep-both", () => me.value() + "\n\n" + other);
      box.prepend(panel);
      keep();
    }
    /* A choice by its title, anything else as it is. */
    function words(text) {
      const option = [...box.querySelectorAll("option, input[type=checkbox]")].filter(o => text.split(" ").includes(o.value));
      return option.length ? option.map(o => o.textContent || o.parentElement.textContent.trim()).join(", ") : text;
    }
    me.choose = () => { page1(box); box.querySelector(".conflict button").focus(); };

    box.addEventListener("input", event => {
      if (event.target.dataset) event.target.dataset.kept = "";
      wake(me); me.typed(); names(key);
    });
    box.addEventListener("focusout", () => { me.send(); look(me); });
    // The server has refused the form's way of saving: the choice is the person's, here too.
    const refused = box.querySelector(":scope > blockquote");
    if (refused) { const other = refused.dataset.text; box.querySelectorAll(":scope > .error, :scope > blockquote").forEach(e => e.remove()); saved = other; meet(value(box), other); }
  }

  function bind(root) {
    root.querySelectorAll(".cell[data-key]").forEach(box => {
      if (!box.closest("template") && !fields.has(box.dataset.key)) fields.set(box.dataset.key, new Field(box));
    });
  }

  /* ---- rows ---- */

  const tables = [...form.querySelectorAll("table[data-table]")];
  const table = id => tables.find(t => t.dataset.table === id);
  const blanks = new Map(tables.filter(t => !t.dataset.from && t.querySelector("tr.fresh"))
    .map(t => [t.dataset.table, t.querySelector("tr.fresh").outerHTML]));
  const row = (t, id) => t.querySelector(`:scope > tbody > tr[data-row="${CSS.escape(id)}"]`);
  const made = html => { const t = document.createElement("template"); t.innerHTML = html; return t.content.querySelector("tr"); };

  /* The row that stood ready begins: its place is saved too, and another one stands ready. */
  function wake(field) {
    const tr = field.box.closest("tr.fresh");
    if (!tr) return;
    const place = fields.get(tr.querySelector("[data-kind=place]").dataset.key);
    tr.classList.remove("fresh");
    place.asleep = false;
    place.typed(); place.send();
    ready(tr.closest("table"));
    repeat(tr.closest("table").dataset.table, tr.dataset.row);
  }

  function ready(t) {
    const html = blanks.get(t.dataset.table);
    if (!html || t.querySelector("tr.fresh")) return;
    const old = made(html).dataset.row, fresh = made(html.replaceAll(old, operation()));
    const places = [...t.querySelectorAll("[data-kind=place] input")].map(i => Number(i.value) || 0);
    fresh.querySelector("[data-kind=place] input").value = String(Math.floor(Math.max(0, ...places)) + 1);
    t.tBodies[0].append(fresh);
    bind(fresh);
  }

  /* A row that began elsewhere stands where its place says, also when it is heard of later than its neighbours. */
  function begin(id, rowId, where) {
    const t = table(id), html = blanks.get(id);
    if (!t || !html || row(t, rowId)) return;
    const tr = made(html.replaceAll(made(html).dataset.row, rowId));
    tr.classList.remove("fresh");
    const after = [...t.tBodies[0].rows].find(other => other.classList.contains("fresh")
      || Number(other.querySelector("[data-kind=place] input").value || Infinity) > Number(where));
    t.tBodies[0].insertBefore(tr, after ?? null);
    bind(tr);
    repeat(id, rowId);
    early.filter(c => c.key.startsWith(`${id}.${rowId}.`)).forEach(change);
  }

  /* What follows a row in its own table, as far as it is among these. */
  function follower(id, rowId, find) {
    for (let next = row(table(id), rowId)?.nextElementSibling; next; next = next.nextElementSibling) {
      const there = find(next.dataset.row);
      if (there) return there;
    }
    return null;
  }

  /* In the tables that repeat its rows, and in matrices whose columns they are. */
  function repeat(id, rowId) {
    for (const t of tables.filter(t => t.dataset.columnsFrom)) {
      const cell = form.querySelector(`template[data-cell="${t.dataset.table}"]`).innerHTML;
      const column = (tr, col, at) => {
        const td = document.createElement("td");
        td.innerHTML = cell.replaceAll("ROW", tr.dataset.row).replaceAll("COLUMN", col);
        tr.insertBefore(td, tr.cells[at] ?? null);
      };
      if (t.dataset.columnsFrom === id && !t.querySelector(`th[data-column="${CSS.escape(rowId)}"]`)) {
        const th = document.createElement("th");
        th.scope = "col"; th.dataset.column = rowId;
        t.tHead.rows[0].insertBefore(th, follower(id, rowId, next => t.querySelector(`th[data-column="${CSS.escape(next)}"]`)));
        t.querySelectorAll("tbody > tr").forEach(tr => column(tr, rowId, th.cellIndex));
      }
      if (t.dataset.from === id && !row(t, rowId)) {
        const tr = document.createElement("tr"), th = document.createElement("th");
        tr.dataset.row = rowId; th.scope = "row"; th.dataset.namesRow = rowId;
        tr.append(th);
        t.querySelectorAll("thead th").forEach(head => column(tr, head.dataset.column));
        t.tBodies[0].insertBefore(tr, follower(id, rowId, next => row(t, next)));
      }
      bind(t);
    }
    for (const t of tables.filter(t => t.dataset.from === id && !t.dataset.columnsFrom && !row(t, rowId))) {
      const tr = made(form.querySelector(`template[data-rows="${t.dataset.table}"]`).innerHTML.replaceAll("ROW", rowId));
      t.tBodies[0].insertBefore(tr, follower(id, rowId, next => row(t, next)));
      bind(tr);
    }
    tables.filter(t => t.dataset.from === id).forEach(t => t.closest(".asked").querySelector(".waits")?.remove());
    names();
  }

  const gone = field => { const v = field.value(); return v === "" && !field.asleep; };
  function place(field) {
    const [id, rowId] = field.key.split("."), away = gone(field);
    tables.filter(t => t.dataset.table === id || t.dataset.from === id).forEach(t => { const tr = row(t, rowId); if (tr) tr.hidden = away; });
    tables.filter(t => t.dataset.columnsFrom === id).forEach(t => {
      const th = t.querySelector(`th[data-column="${CSS.escape(rowId)}"]`);
      if (!th) return;
      const at = [...t.tHead.rows[0].cells].indexOf(th);
      [...t.rows].forEach(tr => { if (tr.cells[at]) tr.cells[at].hidden = away; });
    });
    names();
  }

  /* What rows are called elsewhere follows what is written in them. */
  function label(id, rowId, deep = 0) {
    const t = table(id);
    if (!rowId || deep > 3) return "";
    // A row of another sheet: its name came with the page.
    if (!t) return form.querySelector(`[data-names-row="${CSS.escape(rowId)}"], th[data-column="${CSS.escape(rowId)}"]`)?.textContent ?? "";
    return t.dataset.names.split(" ").map(column => {
      const box = fields.get(`${id}.${rowId}.${column}`)?.box;
      if (!box) return "";
      const one = control(box);
      if (one.tagName !== "SELECT") return one.value;
      return one.dataset.from ? label(one.dataset.from, value(box), deep + 1) : one.value && one.selectedOptions[0].text;
    }).filter(Boolean).join(" → ");
  }
  let naming = 0;
  function names() {
    cancelAnimationFrame(naming);
    naming = requestAnimationFrame(() => {
      for (const t of tables) {
        t.querySelectorAll("[data-names-row]").forEach(th => { th.textContent = label(t.dataset.from, th.dataset.namesRow); });
        if (t.dataset.columnsFrom) t.querySelectorAll("thead th").forEach(th => { th.textContent = label(t.dataset.columnsFrom, th.dataset.column); });
        if (t.dataset.columnsFrom) t.querySelectorAll("tbody > tr").forEach(tr => [...tr.cells].slice(1).forEach((td, i) => {
          const words = `${label(t.dataset.from, tr.dataset.row)} × ${label(t.dataset.columnsFrom, t.querySelectorAll("thead th")[i]?.dataset.column)}`;
          td.dataset.label = words; control(td)?.setAttribute("aria-label", words);
        }));
      }
      form.querySelectorAll("select[data-from]:not([data-from=''])").forEach(options);
    });
  }
  function options(select) {
    const now = select.dataset.kept || select.value, t = table(select.dataset.from);
    if (!t) return;
    const wanted = [...t.querySelectorAll(":scope > tbody > tr:not(.fresh)")].filter(tr => !tr.hidden).map(tr => [tr.dataset.row, label(t.dataset.table, tr.dataset.row)]);
    const have = [...select.options].slice(1).map(o => [o.value, o.textContent]);
    if (JSON.stringify(wanted) === JSON.stringify(have)) return;
    while (select.options.length > 1) select.remove(1);
    wanted.forEach(([id, name]) => select.add(new Option(name || "…", id)));
    select.value = now;
    select.dataset.kept = select.value === now ? "" : now;
  }

  form.addEventListener("click", event => {
    const button = event.target.closest("button[value^='remove:']");
    if (!button) return;
    event.preventDefault();
    const field = fields.get(button.value.slice("remove:".length)), was = field.value();
    field.show(""); field.typed(); field.send(); place(field);
    document.querySelector(".undo")?.remove();
    const note = document.createElement("div"), back = document.createElement("button");
    note.className = "undo"; note.setAttribute("role", "status");
    note.append(Object.assign(document.createElement("span"), {textContent: say("row.removed")}), back);
    back.type = "button"; back.textContent = say("row.undo");
    back.addEventListener("click", () => { field.show(was); field.typed(); field.send(); place(field); note.remove(); });
    document.body.append(note);
    setTimeout(() => note.remove(), 10000);
  });

  /* ---- the others ---- */

  const others = new Map();
  let source = null, again = 0, reopen = 1000;
  const present = document.getElementById("present");

  function listen() {
    clearTimeout(again);
    if (!window.EventSource || document.hidden || closed || source) return;
    source = new EventSource(`${api}/events?after=${last}`);
    source.addEventListener("change", event => { last = Math.max(last, Number(event.lastEventId)); change(JSON.parse(event.data)); });
    source.addEventListener("here", event => here(JSON.parse(event.data)));
    source.addEventListener("hello", () => setTimeout(spot, Math.random() * 500));
    source.onopen = () => { reopen = 1000; draw(); form.dataset.live = "yes"; all().forEach(f => f.send()); };
    source.onerror = () => {
      form.dataset.live = "";
      // The browser comes again by itself, unless it was told not to; after a refusal it is for us to ask.
      if (all().some(f => f.savedHere) || others.size) present.textContent = say("lost");
      if (source?.readyState === EventSource.CLOSED) { silent(); again = setTimeout(listen, reopen); reopen = Math.min(reopen * 2, 30000); }
    };
  }
  function silent() { source?.close(); source = null; form.dataset.live = ""; }

  function change(c) {
    const [id, rowId, column] = c.key.split(".");
    if (rowId && !column && c.text) begin(id, rowId, c.text);
    const field = fields.get(c.key);
    // A question that this page does not have: the sheet went on in another version of its tool.
    if (!field && !form.querySelector(`[data-question="${CSS.escape(id)}"]`)) { shut(); return; }
    // The words of a row may arrive before the row does.
    if (!field) { early.push(c); return; }
    field.told(c);
    if (field.isPlace) place(field);
    names();
    summary();
  }

  function here(spot) {
    if (spot.person === person) return;
    others.set(spot.person, {...spot, until: Date.now() + GONE});
    draw();
  }
  function draw() {
    for (const [id, o] of others) if (o.until < Date.now()) others.delete(id);
    document.querySelectorAll(".who").forEach(e => e.remove());
    for (const o of others.values()) {
      const box = o.field && fields.get(o.field)?.box;
      if (box) box.append(Object.assign(document.createElement("span"), {className: "who", textContent: o.name}));
    }
    present.textContent = others.size ? say("here", [...others.values()].map(o => o.name).join(", ")) : "";
  }
  let spotted = 0;
  function spot() {
    if (document.hidden || closed) return;
    const box = document.activeElement?.closest?.(".cell[data-key]");
    fetch(`${api}/here`, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify({field: box?.dataset.key ?? ""})}).catch(() => {});
  }
  form.addEventListener("focusin", event => {
    at = event.target.closest(".cell[data-key]")?.dataset.key ?? at;
    document.getElementById("earlier").hidden = !at;
    clearTimeout(spotted);
    spotted = setTimeout(spot, 200);
  });
  setInterval(() => { draw(); if (others.size) spot(); }, BEAT);

  /* No longer theirs: the words stay here, to be copied. */
  async function shut() {
    closed = true;
    silent();
    // Still theirs? Then it went on in another version of its tool, and this page is of the old one.
    try { moved = (await fetch(api)).ok; } catch { /* not to be known now */ }
    const open = all().filter(f => f.waiting() && !f.isPlace);
    if (open.length && !document.getElementById("copy")) {
      const button = Object.assign(document.createElement("button"), {type: "button", id: "copy", className: "quiet", textContent: say("copy")});
      button.addEventListener("click", () => navigator.clipboard?.writeText(open.map(f => f.value()).join("\n\n")));
      line.after(button);
    }
    summary();
  }

  /* ---- before others read it: what may identify somebody. It stays here, and never says that a text is safe. ---- */

  let looking = null;
  async function look(field) {
    if (!["open", "short", "function"].includes(field.box.dataset.kind)) return;
    looking ??= import(form.dataset.identifying).catch(() => null);
    const script = await looking, text = field.value();
    field.box.querySelector(".identifying")?.remove();
    const note = script?.identifyingNote([{text}], say);
    if (note) field.box.append(note);
  }

  /* ---- earlier texts ---- */

  document.getElementById("earlier")?.addEventListener("click", async () => {
    const field = fields.get(at), dialog = document.createElement("dialog");
    if (!field) return;
    let list = [];
    try { const answer = await fetch(`${api}/history/${at}`); if (answer.ok) list = await answer.json(); } catch { return; }
    dialog.className = "wide";
    dialog.setAttribute("aria-labelledby", "earlier-title");
    const ul = Object.assign(document.createElement("ul"), {className: "plain earlier"});
    dialog.append(Object.assign(document.createElement("h2"), {id: "earlier-title", textContent: say("history.title")}), ul);
    if (!list.length) ul.append(Object.assign(document.createElement("li"), {textContent: say("history.none")}));
    const day = text => new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: "long", timeZone: "UTC"}).format(new Date(text));
    for (const c of list) {
      const li = document.createElement("li"), when = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: "medium", timeStyle: "short"}).format(new Date(c.at));
      li.append(Object.assign(document.createElement("p"), {className: "meta", textContent: (c.filledOn ? say("history.paper", day(c.filledOn)).replace("{1}", c.name ?? "…").replace("{2}", when) : when) + (c.taken ? "" : " · " + say("history.late"))}),
        Object.assign(document.createElement("blockquote"), {textContent: c.text || "–", dir: "auto"}));
      const take = Object.assign(document.createElement("button"), {type: "button", className: "quiet", textContent: say("history.take")});
      take.addEventListener("click", () => { wake(field); field.show(c.text); field.typed(); field.send(); names(); dialog.close(); });
      li.append(take);
      ul.append(li);
    }
    const close = Object.assign(document.createElement("button"), {type: "button", textContent: say("history.close")});
    close.addEventListener("click", () => dialog.close());
    dialog.append(close);
    dialog.addEventListener("close", () => { dialog.remove(); control(field.box)?.focus(); });
    document.body.append(dialog);
    dialog.showModal();
  });

  /* ---- a question a page, on a small screen ---- */

  const asked = [...form.querySelectorAll(".asked")], pager = document.getElementById("pager");
  function page1(box) { const q = box.closest?.(".asked") ?? box; if (form.classList.contains("paged") && q) turn(asked.indexOf(q)); }
  function turn(n) {
    const now = Math.min(Math.max(n, 0), asked.length - 1);
    asked.forEach((q, i) => q.classList.toggle("now", i === now));
    pager.querySelector("span").textContent = pager.dataset.text.replace("{0}", now + 1).replace("{1}", asked.length);
    const [before, after] = pager.querySelectorAll("button");
    before.disabled = now === 0; after.disabled = now === asked.length - 1;
    form.dataset.now = now;
  }
  if (pager) {
    const small = matchMedia("(max-width: 44rem)");
    const fit = () => { form.classList.toggle("paged", small.matches); turn(Number(form.dataset.now ?? 0)); };
    small.addEventListener("change", fit);
    pager.querySelectorAll("button").forEach((b, i) => b.addEventListener("click", () => {
      turn(Number(form.dataset.now) + (i ? 1 : -1));
      form.scrollIntoView({block: "start"});
      asked[form.dataset.now].querySelector("h3").focus();
    }));
    asked.forEach(q => { q.querySelector("h3").tabIndex = -1; });
    pager.hidden = false;
    fit();
  }

  /* ---- coming, going ---- */

  const page = {
    waiting: () => all().filter(f => f.waiting()).length,
    back: () => { all().forEach(f => { f.needsSignIn = false; f.send(); }); silent(); listen(); },
    other() {
      tell("bad", say("other-person"));
      if (all().every(f => f.onDevice || !f.waiting())) location.assign("/worksheet/mine");
    }
  };
  const sendAll = now => all().forEach(f => f.send(now));
  addEventListener("online", () => { sendAll(); listen(); });
  addEventListener("focus", () => { sendAll(); listen(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden) { sendAll(true); silent(); } else listen(); });
  addEventListener("pagehide", () => { sendAll(true); silent(); });
  addEventListener("pageshow", () => listen());
  addEventListener("beforeunload", event => {
    if (!leaving && all().some(f => f.waiting() && !f.onDevice)) event.preventDefault();
  });
  // With scripts the fields save themselves: the button waits for the last of them.
  form.addEventListener("submit", async event => {
    event.preventDefault();
    if (held) return;
    held = true;
    await Promise.all(all().map(f => f.send()));
    held = false;
    all().find(f => f.conflict)?.choose();
    summary();
  });

  bind(form);
  drafts.open().then(async () => {
    // Rows that began here and have not arrived yet come first, so that their fields have a place.
    const kept = drafts.names(`${sheet}/`).map(each => each.slice(sheet.length + 1)).sort((a, b) => a.split(".").length - b.split(".").length);
    for (const key of kept) {
      const [id, rowId, column] = key.split(".");
      if (rowId && !column && !fields.has(key)) begin(id, rowId, (await drafts.get(`${sheet}/${key}`))?.text ?? "");
    }
    await Promise.all(all().map(f => f.restore()));
    all().forEach(f => f.early());
  }).then(() => { names(); summary(); listen(); });
})();
