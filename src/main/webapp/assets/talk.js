/*
 * What the team says, while it does: posts arrive without a reload, what is being written is kept on this device, and a
 * text is looked at for what may identify somebody before it leaves it. Everything works without this script too.
 */
(() => {
  "use strict";
  const template = document.getElementById("post-template");
  const form = template?.closest("form");
  if (!form || !window.fetch) return;

  const texts = JSON.parse(template.dataset.texts);
  const {person, say, operation, drafts, signInAgain} = profint.device(form, texts);
  const api = template.dataset.events, line = document.getElementById("talk-state");
  const open = template.dataset.open === "true", facilitator = template.dataset.facilitator === "true";
  const LOCAL = 300, RETRY = 5000, GIVE_UP = 30000;
  const places = new Map([...document.querySelectorAll(".talk")].map(each => [each.dataset.prompt, each]));
  const composers = [...places.keys()].map(compose).filter(Boolean);

  function send(path, more) {
    return fetch(api + path, {credentials: "same-origin", signal: AbortSignal.timeout?.(GIVE_UP), ...more,
      headers: {"Content-Type": "application/json", "X-Person": person, ...more.headers}});
  }

  /* ---- posts on the page ---- */

  const supportLabel = (count, mine) => {
    const word = say(mine ? "supported" : "support");
    return count ? texts["support.with"].replace("{0}", word).replace("{1}", count) : word;
  };

  function dress(post, supported) {
    const article = template.content.firstElementChild.cloneNode(true), part = name => article.querySelector(name);
    const address = places.get(post.prompt).dataset.address;
    article.id = "post." + post.id;
    article.dataset.change = post.change; article.dataset.state = post.state;
    part(".name").textContent = post.name; part(".meta").textContent = post.meta; part(".held").textContent = post.note;
    part("blockquote").textContent = post.quote; part(".said").textContent = post.text; part(".said").lang = post.lang;
    part(".tags").append(...post.tags.map(tag => Object.assign(document.createElement("li"), {textContent: tag})));
    part(".answer").href = `${address}&to=${post.id}#write`;
    part(".cite").href = `${address}&to=${post.id}&quote=1#write`;
    part(".idea").href = `${address.replace("/thread", "/ideas")}&post=${post.id}#take`;
    part(".mend").href = `${address}&edit=${post.id}#edit`;
    part(".care").href = `${address.replace("/thread", "/post")}&post=${post.id}`;
    if (post.mine && !facilitator) part(".care").textContent = say("notes.see");
    const button = part(".support");
    button.value = (supported ? "unsupport." : "support.") + post.id;
    button.setAttribute("aria-pressed", supported);
    button.textContent = supportLabel(post.support, supported);
    if (!open || !post.supportable) button.remove();
    if (!open || !(post.mine || facilitator)) part(".mend").remove();
    if (!open || !post.readable) part(".acts").replaceChildren();
    return article;
  }

  const itemOf = id => document.getElementById("post." + id)?.closest("li");

  function pressed(id) {
    return itemOf(id)?.querySelector(":scope > article button[aria-pressed]")?.getAttribute("aria-pressed") === "true";
  }

  /* What the person is at stays where it is on the screen. */
  function still(change) {
    const at = document.activeElement !== document.body && document.activeElement
      || document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("article, .question, section");
    const top = at?.getBoundingClientRect().top;
    change();
    if (at?.isConnected) scrollBy({top: at.getBoundingClientRect().top - top, behavior: "instant"});
  }

  function put(post, fresh) {
    const place = places.get(post.prompt), there = document.getElementById("post." + post.id);
    if (!place) { there?.closest("li").remove(); return; }
    if (there && Number(there.dataset.change) >= post.change && !fresh) return;
    const list = place.querySelector(".posts"), item = itemOf(post.id) ?? document.createElement("li");
    const answers = item.querySelector(":scope > .replies")?.children.length;
    if (!post.readable && !answers) { item.remove(); return; }
    const article = dress(post, fresh ? post.supported : pressed(post.id));
    if (there) {
      const inside = there.contains(document.activeElement) && document.activeElement.className;
      there.replaceWith(article);
      if (inside) article.querySelector("." + inside.split(" ").pop())?.focus({preventScroll: true});
    } else item.append(article);
    if (!post.parent && !item.querySelector(":scope > .replies")) item.append(Object.assign(document.createElement("ol"), {className: "replies"}));
    const home = post.parent ? itemOf(post.parent)?.querySelector(":scope > .replies") : list;
    if (!home || there && item.parentElement === home) return;
    if (post.parent) home.append(item); else home.prepend(item);
    count(place, 1);
  }

  function count(place, more) {
    const link = place.querySelector(".count");
    if (link) link.textContent = say("all", Number(link.textContent.match(/\d+/)?.[0] ?? 0) + more);
  }

  /* All of a thread: after one's own answer those of the others may be read. */
  async function load(prompt) {
    try {
      const answer = await send(`/prompts/${encodeURIComponent(prompt)}`, {});
      if (!answer.ok) return;
      const under = await answer.json(), place = places.get(prompt);
      still(() => {
        if (under.answered) place.querySelector(".waiting").textContent = "";
        // The newest comes first, and the last that is put on top is the first; answers follow what they answer.
        const heads = under.posts.filter(each => !each.parent).reverse();
        [...heads, ...under.posts.filter(each => each.parent)].forEach(each => put(each, true));
      });
    } catch { /* the live channel, or the next page, brings them */ }
  }

  async function support(button) {
    const [wanted, id] = button.value.split("."), adds = wanted === "support";
    try {
      const answer = await send(`/posts/${id}/support`, {method: adds ? "PUT" : "DELETE"});
      if (answer.status === 401) { signInAgain(page); return; }
      if (!answer.ok) return;
      const now = itemOf(id)?.querySelector(":scope > article button[aria-pressed]") ?? button;
      now.value = (adds ? "unsupport." : "support.") + id;
      now.setAttribute("aria-pressed", adds);
      now.textContent = supportLabel((await answer.json()).support, adds);
    } catch { line.textContent = say("not-sent"); }
  }

  form.addEventListener("click", event => {
    const button = event.target.closest("button[aria-pressed]");
    if (!button || !/^(un)?support\./.test(button.value)) return;
    event.preventDefault();
    support(button);
  });

  /* ---- what is being written ---- */

  function compose(prompt) {
    const area = document.getElementsByName("share." + prompt)[0];
    if (!area) return null;
    const box = area.closest(".share"), button = box.querySelector("button[value=post]"), wrong = box.querySelector(".error");
    const value = name => box.querySelector(`[name="${name}"]`)?.value ?? "";
    const ticked = name => [...box.querySelectorAll(`[name="${name}"]:checked`)].map(each => each.value);
    const name = `talk.${api.split("/").slice(-2).join(".")}.${prompt}.${value("parent")}`;
    const mine = document.getElementById("answer." + prompt);
    let pending = null, sending = false, local = 0, retry = 0, touched = area.value !== area.defaultValue, warned = null;

    const keep = () => drafts.put(name, {text: area.value, pending});
    const refused = why => { wrong.textContent = why; box.open = true; };

    async function restore() {
      const draft = await drafts.get(name);
      if (!draft?.text || touched) return;
      area.value = draft.text; pending = draft.pending; touched = true; box.open = true;
      // It was on its way when the page went: sent again it is the same.
      if (pending) share(true);
    }

    area.addEventListener("input", () => { touched = true; wrong.textContent = ""; clearTimeout(local); local = setTimeout(keep, LOCAL); });
    // What stands in private is where one begins, as long as nothing was said yet: and never under somebody's hands.
    const begin = () => { if (box.open && !touched && !area.value && document.activeElement !== area && area.dataset.fresh === "true" && mine) area.value = mine.value; };
    box.addEventListener("toggle", begin);
    // Somebody may have been faster than this script.
    begin();

    /* What may identify somebody: said here, before it is sent. It stays on the device, and never says that a text is safe. */
    async function look(text) {
      const script = await import(template.dataset.identifying).catch(() => null);
      box.querySelector(".identifying")?.remove();
      const note = script?.identifyingNote([{text}], say);
      if (!note) return false;
      note.tabIndex = -1;
      note.append(Object.assign(document.createElement("p"), {textContent: say("anyway")}));
      button.parentElement.before(note);
      note.focus();
      return true;
    }

    async function share(again) {
      clearTimeout(retry);
      const text = area.value;
      if (sending) return;
      sending = true;
      if (!again && warned !== text && await look(text)) { warned = text; sending = false; return; }
      if (pending?.text !== text) pending = {id: operation(), text};
      await keep();
      line.textContent = say("sending");
      try {
        await heard(await send(`/prompts/${encodeURIComponent(prompt)}/posts`, {
          method: "POST", headers: {"Op-Id": pending.id},
          body: JSON.stringify({text, parentId: value("parent"), quotedId: value("quotedId"), quoted: value("quoted"), asks: ticked("asks").length > 0, tags: ticked("tag")})
        }));
      } catch { later(); }
      sending = false;
    }
    const later = () => { refused(say("not-sent")); line.textContent = ""; retry = setTimeout(() => share(true), RETRY); };

    async function heard(answer) {
      line.textContent = "";
      if (answer.ok) { shared((await answer.json()).id); return; }
      if (answer.status === 401) { me.needsSignIn = true; signInAgain(page); return; }
      if (answer.status >= 500 || answer.status === 429) { later(); return; }
      pending = null;
      let why = "";
      try { const problem = await answer.json(); why = problem.errors?.[0]?.message ?? problem.detail; } catch { /* no words */ }
      refused(why);
      area.focus();
    }

    async function shared(id) {
      clearTimeout(local);
      const same = area.value === pending.text;
      pending = null; touched = !same; wrong.textContent = "";
      box.querySelector(".identifying")?.remove();
      area.dataset.fresh = "false";
      if (same) { area.value = ""; drafts.drop(name); } else keep();
      // An answer was written on a page of its own.
      if (value("parent")) { location.assign(`${places.get(prompt).dataset.address}#post.${id}`); return; }
      await load(prompt);
      line.textContent = say("shared");
      if (box.tagName === "DETAILS" && same) { box.open = false; box.querySelector("summary").focus({preventScroll: true}); }
    }

    button.addEventListener("click", event => { event.preventDefault(); me.needsSignIn = false; share(); });
    const me = {restore, share, needsSignIn: false, waiting: () => Boolean(pending)};
    return me;
  }

  const page = {
    waiting: () => composers.filter(each => each.waiting()).length,
    back: () => composers.filter(each => each.needsSignIn).forEach(each => { each.needsSignIn = false; each.share(true); }),
    other() { line.textContent = say("other-person"); }
  };

  /* Something was released: what on this page depends on it is taken anew, unless somebody is at it. */
  async function renew() {
    try {
      const answer = await fetch(location.href.replace(/#.*/, ""), {credentials: "same-origin"});
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      still(() => fresh.querySelectorAll("[data-live]").forEach(each => {
        const there = document.getElementById(each.id);
        if (!there) document.getElementById("step")?.before(document.adoptNode(each));
        else if (!there.contains(document.activeElement)) there.replaceWith(document.adoptNode(each));
      }));
      line.textContent = say("released");
    } catch { /* the next page brings it */ }
  }

  /* ---- the live channel ---- */

  let source = null, last = Number(template.dataset.last), again = 0, reopen = 1000;
  function listen() {
    clearTimeout(again);
    if (!window.EventSource || document.hidden || source) return;
    source = new EventSource(`${api}/events?after=${last}`);
    source.addEventListener("post", event => {
      last = Math.max(last, Number(event.lastEventId));
      still(() => put(JSON.parse(event.data)));
    });
    source.addEventListener("released", event => { last = Math.max(last, Number(event.lastEventId)); renew(); });
    // Their page decides what of the ideas is for whom: here it is only said that there is something new.
    source.addEventListener("ideas", event => {
      last = Math.max(last, Number(event.lastEventId));
      document.getElementById("ideas-news").hidden = false;
    });
    source.onopen = () => { reopen = 1000; form.dataset.talk = "live"; };
    source.onerror = () => {
      form.dataset.talk = "";
      // The browser comes again by itself, unless it was told not to; after a refusal it is for us to ask.
      if (source?.readyState === EventSource.CLOSED) { silent(); again = setTimeout(listen, reopen); reopen = Math.min(reopen * 2, 30000); }
    };
  }
  function silent() { source?.close(); source = null; form.dataset.talk = ""; }
  document.addEventListener("visibilitychange", () => document.hidden ? silent() : listen());
  addEventListener("pagehide", silent);
  addEventListener("pageshow", listen);
  addEventListener("online", () => composers.filter(each => each.waiting()).forEach(each => each.share(true)));

  drafts.open().then(() => composers.forEach(each => each.restore()));
  listen();
})();
