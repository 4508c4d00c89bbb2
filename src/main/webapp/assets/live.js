/*
 * A screen of a session follows the group: the phase and the time on the spot, another question or line by coming anew.
 * It never goes while there are words on it that are not on the server yet. Everything works without this script too.
 */
(() => {
  "use strict";
  let live = document.getElementById("live");
  if (!live || !window.EventSource || !window.fetch) return;
  const follow = live.dataset.follow, wall = follow === "wall", api = live.dataset.events, SOON = 1000;
  let last = Number(live.dataset.change), source = null, again = 0, away = false, following = false;

  /* ---- the timer: counted from the server's time, whatever this device thinks that it is ---- */
  let offset = Number(live.dataset.now || Date.now()) - Date.now();
  function tick() {
    const box = live.querySelector("#timer");
    if (!box) return;
    const ends = live.dataset.ends;
    const left = ends ? Math.floor((Number(ends) - Date.now() - offset) / 1000) : Number(live.dataset.left), all = Math.abs(left);
    const words = (left < 0 ? "−" : "") + Math.floor(all / 60) + ":" + String(all % 60).padStart(2, "0");
    const time = box.querySelector(".time");
    if (time.textContent !== words) time.textContent = words;
    box.classList.toggle("over", left < 0);
  }
  setInterval(tick, 250);

  /* ---- words that are not on the server yet ---- */
  function unsent(field) {
    if (field.closest("[hidden]") || field.hidden || field.readOnly || !field.value.trim() || field.value === field.defaultValue) return false;
    return field.closest(".question")?.querySelector(".save-state")?.dataset.state !== "saved";
  }
  /* Only a new point in the parking lot does not take away what somebody has just opened. */
  let elsewhere = false;
  const writing = () => !wall && ([...live.querySelectorAll("textarea, input[type=text]")].some(unsent)
    || !elsewhere && live.querySelector("details[open]") !== null && follow === "remote");

  function phase() {
    live.querySelectorAll(".phases li").forEach(each => {
      if (each.dataset.for === live.dataset.phase) each.setAttribute("aria-current", "step"); else each.removeAttribute("aria-current");
    });
  }

  /* Another line or question: anew, as soon as nothing would be lost. */
  function anew() {
    away = true;
    const moved = document.getElementById("moved");
    if (writing()) { if (moved) moved.hidden = false; live.dataset.held = "yes"; return; }
    go();
  }
  setInterval(() => { if (away && !writing()) go(); }, 500);

  async function go() {
    if (following) return;
    following = true;
    try {
      const answer = await fetch(location.pathname + location.search, {credentials: "same-origin", cache: "no-store"});
      if (answer.ok || answer.status === 404) {
        if (!wall || !answer.ok) { location.replace(location.pathname + location.search); return; }
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
        if (fresh && Number(fresh.dataset.change) >= last) {
          live.replaceWith(fresh); live = fresh; last = Number(fresh.dataset.change);
          offset = Number(fresh.dataset.now || Date.now()) - Date.now();
          away = elsewhere = false; phase(); tick(); scrollTo(0, 0);
        }
      }
    } catch { /* the server is away: in a moment again */ }
    following = false;
  }

  /* ---- what happens ---- */
  function heard(state, change) {
    last = Math.max(last, change);
    const before = {...live.dataset};
    offset = state.now - Date.now();
    Object.assign(live.dataset, {change, stage: state.stage, phase: state.phase, ends: state.ends ?? "", left: state.left});
    phase(); tick();
    const moved = state.stage !== Number(before.stage);
    elsewhere ||= moved && follow === "remote" || (state.item ?? "") !== before.item || (state.prompt ?? "") !== before.prompt || String(state.ended) !== before.ended;
    if (elsewhere || follow === "remote" && Number(before.change) < change) anew();
    else if (!wall) parked(state.points ?? []);
  }

  function parked(points) {
    const list = live.querySelector(".points-parked");
    if (!list) return;
    const kinds = Object.fromEntries(list.dataset.kinds.split(";").map(each => each.split("=")));
    list.replaceChildren(...points.filter(each => each.fate === "OPEN" || each.fate === "NEXT").map(each => {
      const line = document.createElement("li"), kind = document.createElement("span"), words = document.createElement("span");
      line.dataset.id = each.id;
      kind.className = "meta"; kind.textContent = kinds[each.kind] + (each.carried ? " · " + list.dataset.carried : "");
      words.className = "words"; words.dir = "auto"; words.textContent = each.text;
      line.append(kind, " ", words);
      return line;
    }));
  }

  function answers(posts) {
    const list = live.querySelector("#answers");
    if (!list) return;
    const heads = posts.filter(each => !each.parentId);
    const order = heads.flatMap(head => [head, ...posts.filter(each => each.parentId === head.id).reverse()]);
    list.replaceChildren(...order.map(each => Object.assign(document.createElement("li"),
      {className: each.parentId ? "reply" : "head", lang: each.lang, dir: "auto", textContent: each.text})));
  }

  /* ---- the live channel ---- */
  function listen() {
    clearTimeout(again);
    if (source || document.hidden && !wall) return;
    source = new EventSource(`${api}/events?after=${last}${wall && live.dataset.leading === "true" ? "&wall=true" : ""}`);
    source.addEventListener("state", event => heard(JSON.parse(event.data), Number(event.lastEventId)));
    source.addEventListener("answers", event => answers(JSON.parse(event.data)));
    source.onopen = () => { document.documentElement.dataset.live = "on"; };
    source.onerror = () => { silent(); again = setTimeout(check, SOON); };
  }
  function silent() { source?.close(); source = null; document.documentElement.dataset.live = ""; }

  /* Whoever may no longer follow is told so by the page itself; otherwise the server was away, and we listen again. */
  async function check() {
    try {
      const answer = await fetch(location.pathname + location.search, {method: "HEAD", credentials: "same-origin", cache: "no-store", redirect: "manual"});
      if ((answer.status === 404 || answer.type === "opaqueredirect") && !writing()) { location.replace(location.pathname + location.search); return; }
    } catch { again = setTimeout(check, SOON); return; }
    listen();
  }
  document.addEventListener("visibilitychange", () => { if (document.hidden && !wall) silent(); else listen(); });
  addEventListener("pagehide", silent);
  addEventListener("pageshow", listen);

  /* ---- keyboard and clicker ---- */
  async function move(where) {
    try {
      const answer = await fetch(api + "/moves", {method: "POST", credentials: "same-origin", headers: {"Content-Type": "application/json"},
        body: JSON.stringify({move: where, stage: Number(live.dataset.stage)})});
      if (answer.ok) { const state = await answer.json(); heard(state, state.change); }
    } catch { /* pressed again it is heard */ }
  }
  if (wall) addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forth = ["PageDown", "ArrowRight"].includes(event.key), back = ["PageUp", "ArrowLeft"].includes(event.key);
    if (event.key === "Home") scrollTo({top: 0});
    else if (!forth && !back) return;
    // On the account of who leads a clicker leads; a computer of the room turns its own pages.
    else if (live.dataset.leading === "true") move(forth ? "NEXT" : "PREVIOUS");
    else scrollBy({top: (forth ? 1 : -1) * innerHeight * .85});
    event.preventDefault();
  });

  phase(); tick(); listen();
})();
