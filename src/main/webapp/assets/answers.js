/*
 * Saves each answer while it is written: first on this device, then on the server. "Saved" is said only after the
 * server's yes. What waits on the device is encrypted with a key that only its owner's sign-in brings back.
 */
(() => {
  "use strict";
  const form = document.getElementById("step");
  const line = document.getElementById("save-state");
  if (!form || !line || !window.fetch) return;

  const texts = JSON.parse(line.dataset.texts);
  const {person, say, time, operation, drafts, signInAgain, returned, asking} = profint.device(form, texts);
  const IDLE = 1000, AT_MOST = 3000, LOCAL = 300, RETRY = 5000, GIVE_UP = 30000;

  let lastSaid = "";
  let leaving = false, held = false;   // on the way out by the form; waiting for a sending before that
  const fields = [...form.querySelectorAll(".question")].map(box => new Field(box));

  function tell(state, text) {
    if (text === lastSaid) return;
    lastSaid = text;
    line.dataset.state = state;
    line.textContent = text;
  }

  function summary() {
    const waiting = fields.filter(f => f.waiting() && !f.conflict);
    if (fields.some(f => f.needsSignIn)) tell("bad", say("sign-in"));
    else if (waiting.some(f => f.offline)) tell("bad", say("offline", waiting.length));
    else if (fields.some(f => f.conflict)) tell("bad", say("choose"));
    else if (waiting.length) tell("", say("saving"));
    else if (fields.some(f => f.savedHere)) tell("saved", say("saved-at", time()));
  }

  function Field(box) {
    const area = box.querySelector("textarea:not([hidden])");
    const was = box.querySelector("textarea[hidden]");
    const state = box.querySelector(".save-state");
    const prompt = box.dataset.prompt;
    let version = Number(box.dataset.version);
    let saved = was.value = was.defaultValue;
    let pending = null;   // the operation on its way: repeated with the same id until there is an answer
    let sending = false, idle = 0, most = 0, local = 0, retry = 0;
    let kept = Promise.resolve(), settled = Promise.resolve();
    const me = this;
    me.offline = false; me.needsSignIn = false; me.savedHere = false; me.conflict = false; me.onDevice = false;
    me.waiting = () => area.value !== saved || pending !== null;
    me.sending = () => sending;

    const show = (kind, text) => { state.dataset.state = kind; state.textContent = text; };
    const again = () => { me.offline = true; show("bad", say("offline", 1)); retry = setTimeout(me.send, RETRY); };

    /* One after the other: what is written on the device last is what was typed last. */
    const inOrder = work => kept = kept.then(work);
    const keep = () => inOrder(async () => {
      const text = area.value;
      // A choice that is still open stays open: no version is the one it was written from.
      const done = await drafts.put(prompt, {text, version: me.conflict ? -1 : version, pending});
      me.onDevice = done && area.value === text;
      if (me.waiting() && !sending) show("", say(done ? "on-device" : "not-on-device"));
    });
    const finish = () => { inOrder(() => drafts.drop(prompt)); show("saved", say("saved-at", time())); };

    me.restore = async () => {
      if (me.conflict) { keep(); return; }
      const draft = await drafts.get(prompt);
      if (!draft) return;
      if (draft.text === area.value && !me.waiting()) { drafts.drop(prompt); return; }
      if (!draft.pending && draft.version !== version) { meet(draft.text, area.value); return; }
      area.value = draft.text;
      pending = draft.pending;
      me.send();
    };

    /* Somebody may have been faster than this script. */
    me.early = () => {
      if (!me.waiting() || me.conflict || pending || me.needsSignIn) return;
      if (returned) meet(area.value, saved); else me.typed();
    };

    me.typed = () => {
      me.onDevice = false; leaving = false;
      clearTimeout(local); clearTimeout(idle);
      local = setTimeout(keep, LOCAL);
      idle = setTimeout(me.send, IDLE);
      if (!most) most = setTimeout(me.send, AT_MOST);
      show("", say(drafts.key ? "saving" : "not-on-device"));
    };

    /* Settled when the sending that is under way, if any, has its answer. */
    me.send = last => {
      clearTimeout(idle); clearTimeout(most); clearTimeout(retry); most = retry = 0;
      if (!sending && !me.conflict && me.waiting()) settled = deliver(last === true);
      return settled;
    };

    /* The form takes the text along. Should both ways succeed, they are one operation. */
    me.post = () => {
      if (!me.waiting() || me.conflict) return null;
      pending = {id: box.querySelector("input[name^='op.']").value, text: area.value, version};
      return keep();
    };

    async function deliver(last) {
      sending = true;
      clearTimeout(local);
      pending ??= {id: operation(), text: area.value, version};
      const here = keep();
      // On the way out the request starts at once: a page that goes away waits for no encryption.
      if (!last) await here;
      show("", say("saving")); summary();
      try {
        await heard(await fetch("/api/learning/answers/" + encodeURIComponent(prompt), {
          method: "PUT", keepalive: last, credentials: "same-origin", signal: AbortSignal.timeout?.(GIVE_UP),
          headers: {"Content-Type": "application/json", "Op-Id": pending.id, "If-Match": `"${pending.version}"`, "X-Person": person},
          body: JSON.stringify({text: pending.text})
        }));
      } catch { again(); }
      sending = false;
      summary();
      if (!retry && !me.conflict && !me.needsSignIn && !me.refused && me.waiting()) me.send();
    }

    async function heard(answer) {
      me.offline = me.refused = false;
      me.needsSignIn = answer.status === 401;
      if (answer.ok) { taken((await answer.json()).version); return; }
      if (answer.status === 401) { show("bad", say("sign-in")); signInAgain(page); return; }
      if (answer.status === 409) {
        const there = (await answer.json()).current;
        pending = null;
        if (there.text === area.value) { stands(there.text, there.version); finish(); } else { version = there.version; meet(area.value, there.text); }
        return;
      }
      if (answer.status >= 500 || answer.status === 429) { again(); return; }
      me.refused = true; pending = null;
      let reason = "";
      try { const problem = await answer.json(); reason = (problem.errors?.[0]?.message) ?? problem.detail; } catch { /* no words */ }
      show("bad", say("refused", reason));
    }

    function taken(asVersion) {
      const sent = pending.text;
      pending = null;
      if (asVersion > version) stands(sent, asVersion);
      // Taken before this page came: what the page came with is at least as new.
      else if (area.value === sent) area.value = saved;
      else if (saved !== sent) { meet(area.value, saved); return; }
      me.savedHere = true;
      if (area.value === saved) finish(); else keep();
      openComments();
    }

    /* What stands on the server, also for the form's own way of saving. */
    function stands(text, asVersion) {
      saved = was.value = text; version = asVersion;
      box.querySelector("input[name^='version.']").value = version;
      box.querySelector("input[name^='op.']").value = operation();
    }

    /* Both texts side by side; nothing is chosen for the person. */
    function meet(mine, other) {
      area.value = mine;
      me.conflict = true;
      box.querySelector(".conflict")?.remove();
      const panel = document.createElement("div");
      panel.className = "conflict";
      panel.setAttribute("role", "group"); panel.setAttribute("aria-label", say("conflict"));
      const title = document.createElement("p"); title.className = "error"; title.textContent = say("conflict");
      const quote = document.createElement("blockquote"); quote.dir = "auto"; quote.textContent = other;
      panel.append(title, quote);
      const choice = (key, text) => {
        const button = document.createElement("button");
        button.type = "button"; button.className = "quiet"; button.textContent = say(key);
        button.addEventListener("click", () => {
          area.value = text(); stands(other, version); me.conflict = false; panel.remove(); area.focus();
          if (me.waiting()) me.send(); else finish();
          summary();
        });
        panel.append(button);
      };
      choice("keep-mine", () => area.value);
      choice("keep-theirs", () => other);
      choice("keep-both", () => area.value + "\n\n" + other);
      area.before(panel);
      show("bad", "");
    }
    me.choose = () => box.querySelector(".conflict button").focus();

    area.addEventListener("input", () => { me.refused = false; me.typed(); });
    area.addEventListener("blur", () => me.send());
    // The server has refused the form's way of saving: the choice is the person's, here too.
    if (box.querySelector(".conflict")) meet(area.value, saved);
  }

  /* The comments of the case wait for a first answer. What the person is at stays where it is on the screen. */
  async function openComments() {
    const waiting = document.querySelector("#comments.panel");
    if (!waiting) return;
    try {
      const page = await fetch(location.pathname + location.search, {credentials: "same-origin"});
      const open = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("#comments.study");
      if (!page.ok || !open || !waiting.isConnected) return;
      const at = document.activeElement, inside = waiting.contains(at), top = at?.getBoundingClientRect().top;
      waiting.replaceWith(document.adoptNode(open));
      if (inside) { open.tabIndex = -1; open.focus({preventScroll: true}); }
      else if (at && at !== document.body) scrollBy({top: at.getBoundingClientRect().top - top, behavior: "instant"});
    } catch { /* the next saving tries again, and the button is there */ }
  }

  const page = {
    waiting: () => fields.filter(f => f.waiting()).length,
    back: () => fields.forEach(f => { f.needsSignIn = false; f.send(); }),
    other() {
      tell("bad", say("other-person"));
      if (fields.every(f => f.onDevice || !f.waiting())) location.assign("/learning/my-modules");
    }
  };

  const sendAll = last => fields.forEach(f => f.send(last));
  addEventListener("online", () => sendAll());
  addEventListener("focus", () => sendAll());
  document.addEventListener("visibilitychange", () => { if (document.hidden) sendAll(true); });
  addEventListener("pagehide", () => sendAll(true));
  addEventListener("beforeunload", event => {
    if (!leaving && fields.some(f => f.waiting() && !f.onDevice)) event.preventDefault();
  });
  // The form itself saves whatever the button: the way without scripts is also the way out.
  form.addEventListener("submit", async event => {
    const quiet = !fields.some(f => f.sending() || f.waiting());
    if (leaving || quiet || !form.requestSubmit) { leaving = true; return; }
    event.preventDefault();
    if (held) return;
    held = true;
    // Posted meanwhile, the form would carry the version from before that sending: a conflict with oneself.
    while (fields.some(f => f.sending())) await Promise.all(fields.map(f => f.send()));
    await Promise.all(fields.map(f => f.post()));
    held = false;
    const open = fields.find(f => f.conflict);
    if (open) open.choose();
    // In a task of its own: a form ignores what asks it again while it still tells of the first submit.
    else if (!asking()) setTimeout(() => { leaving = true; form.requestSubmit(event.submitter); });
  });
  drafts.open().then(() => Promise.all(fields.map(f => f.restore())))
    .then(() => { fields.forEach(f => f.early()); summary(); });
})();
