/*
 * Before others read a worksheet: what in all its texts may identify somebody. It is looked for on this device, sends
 * nothing, keeps nobody from going on, and never says that a text is safe.
 */
(async () => {
  "use strict";
  const texts = document.getElementById("texts"), box = document.getElementById("found");
  if (!texts || !box) return;
  const words = JSON.parse(box.dataset.texts), script = await import(texts.dataset.identifying).catch(() => null);
  if (!script) return;
  const list = document.createElement("ul");
  for (const quote of texts.querySelectorAll("blockquote")) {
    const text = quote.textContent;
    for (const each of script.identifying(text, document.documentElement.lang).slice(0, 5)) {
      const li = document.createElement("li");
      li.append(Object.assign(document.createElement("q"), {textContent: text.slice(each.start, each.end)}),
        ` – ${words["identifying." + each.kind]} (${quote.previousElementSibling.textContent})`);
      list.append(li);
    }
  }
  if (!list.children.length) return;
  box.className = "identifying";
  box.append(Object.assign(document.createElement("p"), {textContent: words["identifying.lead"]}), list,
    Object.assign(document.createElement("p"), {textContent: words["identifying.never"]}));
  box.hidden = false;
})();
