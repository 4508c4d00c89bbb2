/*
 * What pages share that save while people write: drafts on this device, encrypted with a key that only their owner's sign-in
 * brings back; ids of operations; and the way back in when the sign-in has ended, here, without a reload.
 */
window.profint = {
  device(form, texts) {
    "use strict";
    const person = form.dataset.person;
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
      name: what => `profint.draft.${person}.${what}`,
      async put(what, draft) {
        if (!this.key) return false;
        try {
          const iv = crypto.getRandomValues(new Uint8Array(12));
          const sealed = await crypto.subtle.encrypt({name: "AES-GCM", iv}, this.key, new TextEncoder().encode(JSON.stringify(draft)));
          localStorage.setItem(this.name(what), base64(iv) + "." + base64(sealed));
          return true;
        } catch { return false; }
      },
      async get(what) {
        const kept = this.key && localStorage.getItem(this.name(what));
        if (!kept) return null;
        try {
          const [iv, sealed] = kept.split(".");
          const open = await crypto.subtle.decrypt({name: "AES-GCM", iv: bytes(iv)}, this.key, bytes(sealed));
          return JSON.parse(new TextDecoder().decode(open));
        } catch { return null; }
      },
      /* What begins so: all drafts of a worksheet. */
      names(beginning) {
        try {
          return Object.keys(localStorage).filter(each => each.startsWith(this.name(beginning))).map(each => each.slice(this.name("").length));
        } catch { return []; }
      },
      drop(what) { try { localStorage.removeItem(this.name(what)); } catch { /* nothing was kept */ } }
    };

    /* The sign-in ended while writing: back in, here, and nothing reloads. */
    let dialog = null;
    function signInAgain(page) {
      // Where the page itself asks for the sign-in, it is asked once.
      if (dialog?.open || document.getElementById("sign-in")) return;
      dialog ??= makeDialog(page);
      dialog.showModal();
    }

    function makeDialog(page) {
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
      // Who has a code after the password is asked for it when the password was right.
      const codeLabel = add("label", say("code"), {htmlFor: "again-code", hidden: true});
      const code = add("input", "", {id: "again-code", autocomplete: "one-time-code", hidden: true});
      add("button", say("and-save"), {type: "submit"});
      made.firstChild.addEventListener("submit", async event => {
        event.preventDefault();
        try {
          const answer = await fetch("/api/sessions", {method: "POST", headers: {"Content-Type": "application/json"},
            body: JSON.stringify({email: email.value, password: password.value, code: code.value, sharedComputer: form.elements.shared.value !== ""})});
          const json = await answer.json();
          if (!answer.ok) {
            wrong.textContent = (json.errors?.[0]?.message) ?? json.detail;
            if (json.errors?.[0]?.field === "code") { codeLabel.hidden = code.hidden = false; code.value = ""; code.focus(); }
            return;
          }
          password.value = code.value = "";
          made.close();
          // Another person's texts are not theirs, and wait for their owner.
          if (json.accountId === person) page.back(); else page.other();
        } catch { wrong.textContent = say("offline", page.waiting()); }
      });
      document.body.append(made);
      return made;
    }

    // By "back" a browser fills in what stood there when the page was left, whatever has been saved since.
    const returned = performance.getEntriesByType?.("navigation")[0]?.type === "back_forward";

    return {person, say, time, operation, drafts, signInAgain, returned, asking: () => Boolean(dialog?.open)};
  }
};
