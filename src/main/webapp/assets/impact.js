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
    const note = script.identifyingNote([{text: area.value}], key => words[key]), old = area.parentElement.querySelector(".identifying");
    if (!note) { old?.remove(); return; }
    // The same place, so that a reader of screens hears what changed.
    if (old) old.replaceChildren(...note.children);
    else { note.setAttribute("role", "status"); area.after(note); }
  }

  for (const area of document.querySelectorAll("textarea[data-checked]")) {
    let idle = 0;
    area.addEventListener("input", () => { clearTimeout(idle); idle = setTimeout(() => look(area), 600); });
    area.addEventListener("change", () => { clearTimeout(idle); look(area); });
    if (area.value) look(area);
  }
})();
