/*
 * Beside each text of this page: what in it may identify somebody. It is looked for on this device, sends nothing, keeps
 * nobody from going on, and never says that a text is safe.
 */
(async () => {
  "use strict";
  const page = document.getElementById("identifying");
  if (!page) return;
  const words = JSON.parse(page.dataset.texts), script = await import(page.dataset.identifying).catch(() => null);
  if (!script) return;

  function look(area) {
    const found = script.identifying(area.value, document.documentElement.lang).slice(0, 5);
    let note = area.parentElement.querySelector(".identifying");
    if (!found.length) { note?.remove(); return; }
    if (!note) {
      note = Object.assign(document.createElement("div"), {className: "identifying"});
      note.setAttribute("role", "status");
      area.after(note);
    }
    const list = document.createElement("ul");
    for (const each of found) {
      const li = document.createElement("li");
      li.append(Object.assign(document.createElement("q"), {textContent: area.value.slice(each.start, each.end)}),
        " – " + words["identifying." + each.kind]);
      list.append(li);
    }
    note.replaceChildren(Object.assign(document.createElement("p"), {textContent: words["identifying.lead"]}), list,
      Object.assign(document.createElement("p"), {textContent: words["identifying.never"]}));
  }

  for (const area of document.querySelectorAll("textarea[data-checked]")) {
    let idle = 0;
    area.addEventListener("input", () => { clearTimeout(idle); idle = setTimeout(() => look(area), 600); });
    area.addEventListener("change", () => { clearTimeout(idle); look(area); });
    if (area.value) look(area);
  }
})();
