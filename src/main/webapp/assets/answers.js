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
  const person = form.dataset.person;
  const IDLE = 1000, AT_MOST = 3000, LOCAL = 300, RETRY = 5000;
  const say = (key, value) => texts[key].replace("{0}", value ?? "");
  const time = () => new Intl.DateTimeFormat(document.documentElement.lang, {hour: "2-digit", minute: "2-digit"}).format(new Date());
  const operation = () => crypto.randomUUID ? crypto.randomUUID()
    : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, c => (+c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +c / 4).toString(16));
  const bytes = base64 => Uint8Array.from(atob(base64.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const base64 = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)));

  /* The drafts of one person on this device. Without a secure context there is no encryption, and so no draft. */
  const drafts = {
    key: null,
    async open() {
      if (!form.dataset.key || !window.crypto?.subtle) return;
      this.key = await crypto.subtle.importKey("raw", bytes(form.dataset.key), "AES-GCM", false, ["encrypt", "decrypt"]);
    },
    name: prompt => `profint.draft.${person}.${prompt}`,
    async put(prompt, draft) {
      if (!this.key) return false;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({name: "AES-GCM", iv}, this.key, new TextEncoder().encode(JSON.stringify(draft)));
      try { localStorage.setItem(this.name(prompt), base64(iv) + "." + base64(sealed)); return true; } catch { return false; }
    },
    async get(prompt) {
      const kept = this.key && localStorage.getItem(this.name(prompt));
      if (!kept) return null;
      try {
        const [iv, sealed] = kept.split(".");
        const open = await crypto.subtle.decrypt({name: "AES-GCM", iv: bytes(iv)}, this.key, bytes(sealed));
        return JSON.parse(new TextDecoder().decode(open));
      } catch { return null; }
    },
    drop(prompt) { try { localStorage.removeItem(this.name(prompt)); } catch { /* nothing was kept */ } }
  };

  const fields = [...form.querySelectorAll(".question")].map(box => new Field(box));
  let lastSaid = "";
  let dialog = null;

  function tell(state, text) {
    if (text === lastSaid) return;
    lastSaid = text;
    line.dataset.state = state;
    line.textContent = text;
  }

  function summary() {
    const waiting = fields.filter(f => f.waiting());
    if (fields.some(f => f.needsSignIn)) tell("bad", say("sign-in"));
    else if (waiting.some(f => f.offline)) tell("bad", say("offline", waiting.length));
    else if (waiting.length) tell("", say("saving"));
    else if (fields.some(f => f.savedHere)) tell("saved", say("saved-at", time()));
  }

  function Field(box) {
    const area = box.querySelector("textarea:not([hidden])");
    const was = box.querySelector("textarea[hidden]");
    const state = box.querySelector(".save-state");
    const prompt = box.dataset.prompt;
    let version = Number(box.dataset.version);
    let saved = area.value === was.value ? area.value : was.value;
    let pending = null;   // the operation on its way: repeated with the same id until there is an answer
    let sending = false, idle = 0, most = 0, local = 0, retry = 0;
    const me = this;
    me.offline = false; me.needsSignIn = false; me.savedHere = false; me.conflict = false; me.onDevice = false;
    me.waiting = () => area.value !== saved || pending !== null;

    const show = (kind, text) => { state.dataset.state = kind; state.textContent = text; };
    const keep = async () => {
      me.onDevice = await drafts.put(prompt, {text: area.value, version, pending});
      if (me.waiting() && !sending) show("", say(me.onDevice ? "on-device" : "not-on-device"));
    };

    me.restore = async () => {
      const draft = await drafts.get(prompt);
      if (!draft || draft.text === area.value) { if (draft) drafts.drop(prompt); return; }
      // A sign that the last sending got through after all is the server's own text.
      if (draft.version < version && !draft.pending) { meet(draft.text); return; }
      const theirs = area.value;
      area.value = draft.text;
      if (draft.pending) { pending = draft.pending; } else if (draft.version !== version) { area.value = theirs; meet(draft.text); return; }
      me.send();
    };

    me.typed = () => {
      clearTimeout(local); clearTimeout(idle);
      local = setTimeout(keep, LOCAL);
      idle = setTimeout(me.send, IDLE);
      if (!most) most = setTimeout(me.send, AT_MOST);
      show("", say(drafts.key ? "saving" : "not-on-device"));
    };

    me.send = async (last) => {
      clearTimeout(idle); clearTimeout(most); clearTimeout(retry); most = 0;
      if (sending || me.conflict || !me.waiting()) return;
      sending = true;
      pending ??= {id: operation(), text: area.value, version};
      await keep();
      show("", say("saving")); summary();
      try {
        const answer = await fetch("/api/learning/answers/" + encodeURIComponent(prompt), {
          method: "PUT", keepalive: last === true, credentials: "same-origin",
          headers: {"Content-Type": "application/json", "Op-Id": pending.id, "If-Match": `"${pending.version}"`, "X-Person": person},
          body: JSON.stringify({text: pending.text})
        });
        me.offline = false;
        await heard(answer);
      } catch {
        me.offline = true;
        show("bad", say("offline", 1));
        retry = setTimeout(me.send, RETRY);
      }
      sending = false;
      summary();
      if (!retry && !me.conflict && !me.needsSignIn && !me.refused && me.waiting()) me.send();
    };

    async function heard(answer) {
      me.refused = false;
      if (answer.ok) {
        const yes = await answer.json();
        version = yes.version; saved = pending.text; pending = null;
        me.needsSignIn = false; me.savedHere = true; retry = 0;
        was.value = saved;
        box.querySelector("input[name^='version.']").value = version;
        box.querySelector("input[name^='op.']").value = operation();
        if (area.value === saved) { drafts.drop(prompt); show("saved", say("saved-at", time())); } else { await keep(); }
        return;
      }
      if (answer.status === 401) { me.needsSignIn = true; show("bad", say("sign-in")); signInAgain(); return; }
      if (answer.status === 409) {
        const problem = await answer.json();
        pending = null;
        if (problem.current.text === area.value) { version = problem.current.version; saved = area.value; drafts.drop(prompt); show("saved", say("saved-at", time())); return; }
        version = problem.current.version;
        meet(area.value, problem.current.text);
        return;
      }
      if (answer.status >= 500 || answer.status === 429) { me.offline = true; show("bad", say("offline", 1)); retry = setTimeout(() => { retry = 0; me.send(); }, RETRY); return; }
      me.refused = true; pending = null;
      let reason = "";
      try { const problem = await answer.json(); reason = (problem.errors?.[0]?.message) ?? problem.detail; } catch { /* no words */ }
      show("bad", say("refused", reason));
    }

    /* Both texts side by side; nothing is chosen for the person. */
    function meet(mine, theirs) {
      const other = theirs ?? area.value;
      area.value = mine;
      me.conflict = true;
      box.querySelector(".conflict")?.remove();
      const panel = document.createElement("div");
      panel.className = "conflict";
      panel.setAttribute("role", "group");
      const title = document.createElement("p"); title.className = "error"; title.textContent = say("conflict");
      const quote = document.createElement("blockquote"); quote.dir = "auto"; quote.textContent = other;
      panel.append(title, quote);
      const choice = (key, text) => {
        const button = document.createElement("button");
        button.type = "button"; button.className = "quiet"; button.textContent = say(key);
        button.addEventListener("click", () => { area.value = text(); saved = other; me.conflict = false; panel.remove(); area.focus(); me.send(); keepOrDrop(); });
        panel.append(button);
      };
      choice("keep-mine", () => area.value);
      choice("keep-theirs", () => other);
      choice("keep-both", () => area.value + "\n\n" + other);
      area.before(panel);
      show("bad", "");
    }
    function keepOrDrop() { if (area.value === saved) { drafts.drop(prompt); show("saved", say("saved-at", time())); } }

    area.addEventListener("input", () => { me.refused = false; me.typed(); });
    area.addEventListener("blur", () => me.send());
  }

  /* The sign-in ended while writing: back in, here, and nothing reloads. */
  function signInAgain() {
    if (dialog?.open) return;
    dialog ??= makeDialog();
    dialog.showModal();
  }

  function makeDialog() {
    const made = document.createElement("dialog");
    made.setAttribute("aria-labelledby", "again-title");
    const add = (tag, text, more) => Object.assign(made.firstChild.appendChild(document.createElement(tag)), {textContent: text}, more);
    made.append(Object.assign(document.createElement("form"), {method: "dialog", noValidate: true}));
    add("h2", say("again"), {id: "again-title"});
    add("p", say("kept"));
    const wrong = add("p", "", {className: "error", role: "alert"});
    add("label", say("email"), {htmlFor: "again-email"});
    const email = add("input", "", {id: "again-email", type: "email", autocomplete: "username"});
    add("label", say("password"), {htmlFor: "again-password"});
    const password = add("input", "", {id: "again-password", type: "password", autocomplete: "current-password"});
    add("button", say("and-save"), {type: "submit"});
    made.firstChild.addEventListener("submit", async event => {
      event.preventDefault();
      try {
        const answer = await fetch("/api/sessions", {method: "POST", headers: {"Content-Type": "application/json"},
          body: JSON.stringify({email: email.value, password: password.value, sharedComputer: !form.dataset.key})});
        const json = await answer.json();
        if (!answer.ok) { wrong.textContent = (json.errors?.[0]?.message) ?? json.detail; return; }
        password.value = "";
        // Another person signed in: these texts are not theirs, and wait for their owner.
        if (json.accountId !== person) { made.close(); tell("bad", say("other-person")); fields.forEach(f => { f.conflict = true; }); location.assign("/learning/my-modules"); return; }
        made.close();
        fields.forEach(f => { f.needsSignIn = false; f.send(); });
      } catch { wrong.textContent = say("offline", fields.filter(f => f.waiting()).length); }
    });
    document.body.append(made);
    return made;
  }

  const sendAll = last => fields.forEach(f => f.send(last));
  addEventListener("online", () => sendAll());
  addEventListener("focus", () => sendAll());
  document.addEventListener("visibilitychange", () => { if (document.hidden) sendAll(true); });
  addEventListener("pagehide", () => sendAll(true));
  addEventListener("beforeunload", event => {
    if (!leaving && fields.some(f => f.waiting() && !f.onDevice)) event.preventDefault();
  });
  let leaving = false;
  // The form itself saves whatever the button: the way without scripts is also the way out.
  form.addEventListener("submit", () => { leaving = true; });
  drafts.open().then(() => fields.forEach(f => f.restore()));
})();
