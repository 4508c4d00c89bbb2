/*
 * At the editing desk: what in a paragraph may identify somebody, said beside it when the page opens and as often as its
 * writer has changed it. It stays on this device, keeps nobody from going on, and never says that a text is safe.
 */
(async () => {
  "use strict";
  const desk = document.getElementById("text");
  if (!desk) return;
  const words = JSON.parse(desk.dataset.texts), script = await import(desk.dataset.identifying).catch(() => null);
  if (!script) return;

  function look(place, text) {
    if (place.nextElementSibling?.className === "identifying") place.nextElementSibling.remove();
    const note = script.identifyingNote([{text}], key => words[key]);
    if (note) place.after(note);
  }

  for (const area of desk.querySelectorAll("textarea")) {
    look(area, area.value);
    area.addEventListener("change", () => look(area, area.value));
  }
  for (const read of desk.querySelectorAll("article > p.words")) look(read, read.textContent);
})();
