/*
 * A file in pieces (tus 1.0.0): when the line is cut it goes on where it stopped, now or when the same file is chosen
 * again. Without this script the form sends it whole.
 */
(() => {
  "use strict";
  const form = document.getElementById("add-file");
  if (!form || !window.fetch) return;

  const texts = JSON.parse(form.dataset.texts), TUS = {"Tus-Resumable": "1.0.0"};
  const PIECE = 4000000, TRIES = 8;
  const state = document.getElementById("upload-state"), bar = document.getElementById("upload-bar");
  const meter = bar.querySelector("progress"), button = form.querySelector("button[value=add]");
  const wait = ms => new Promise(done => setTimeout(done, ms));
  const base64 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  function wrong(field, text) {
    document.getElementById(field + "-error").textContent = text;
    return text ? [field] : [];
  }

  function checked(file) {
    const picture = file?.type.startsWith("image/");
    const tooLarge = file && file.size > form.dataset.megabytes * 1000000;
    const bad = [
      ...wrong("file", !file ? texts.none : tooLarge ? texts["too-large-here"].replace("{0}", form.dataset.megabytes) : ""),
      ...wrong("alternative", picture && !form.elements.alternative.value.trim() ? texts.alternative : ""),
      ...wrong("persons", picture && !form.elements.persons.value ? texts.persons : "")];
    if (bad.length) (form.elements[bad[0]][0] ?? form.elements[bad[0]]).focus();
    return !bad.length;
  }

  function say(text, offset, size) {
    state.textContent = text;
    bar.hidden = offset === undefined;
    if (offset !== undefined) meter.value = Math.floor(offset * 100 / size);
  }

  class Refusal extends Error {}

  async function refusal(answer) {
    const problem = await answer.json().catch(() => ({}));
    return new Refusal(problem.errors?.[0]?.message ?? problem.detail ?? texts.stopped);
  }

  /* What was begun in this window, by its address: a file that was changed since then is another one. */
  const KEPT = "uploads " + form.dataset.door;
  const same = (kept, file) => kept.name === file.name && kept.size === file.size && kept.lastModified === file.lastModified;

  function kept() {
    try { return JSON.parse(sessionStorage.getItem(KEPT)) ?? {}; } catch { return {}; }
  }

  function keep(address, file) {
    const all = kept();
    if (file) all[address] = {name: file.name, size: file.size, lastModified: file.lastModified};
    else delete all[address];
    try { sessionStorage.setItem(KEPT, JSON.stringify(all)); } catch { /* Then it is begun anew. */ }
  }

  function begun(file) {
    const all = kept();
    const mine = Object.keys(all).find(each => same(all[each], file));
    return mine ?? [...document.querySelectorAll("[data-upload]")]
      .filter(each => each.dataset.name === file.name && Number(each.dataset.length) === file.size)
      .map(each => each.dataset.upload)
      .find(each => !all[each]);
  }

  async function begin(file) {
    const there = begun(file);
    if (there) return there;
    const said = {filename: file.name, description: form.elements.description.value,
      alternative: form.elements.alternative.value, persons: form.elements.persons.value};
    const metadata = Object.entries(said).map(([key, value]) => value ? `${key} ${base64(value)}` : key).join(",");
    const answer = await fetch(form.dataset.door, {method: "POST", credentials: "same-origin",
      headers: {...TUS, "Upload-Length": file.size, "Upload-Metadata": metadata}});
    if (answer.status !== 201) throw await refusal(answer);
    const address = new URL(answer.headers.get("Location"), location).pathname;
    keep(address, file);
    return address;
  }

  async function offset(address) {
    const answer = await fetch(address, {method: "HEAD", credentials: "same-origin", headers: TUS});
    if (answer.status === 404) keep(address, null);
    if (!answer.ok) throw new Refusal(texts.stopped);
    return answer;
  }

  const finished = answer => answer.headers.get("Submission")
    && {id: answer.headers.get("Submission"), renamed: answer.headers.get("Submission-Renamed") === "true"};

  async function send(file, address) {
    let answer = await offset(address), tries = 0;
    while (!finished(answer)) {
      const from = Number(answer.headers.get("Upload-Offset"));
      say(texts[from + PIECE < file.size ? "sending" : "looking"].replace("{0}", Math.floor(from * 100 / file.size)), from, file.size);
      try {
        answer = await fetch(address, {method: "PATCH", credentials: "same-origin", body: file.slice(from, from + PIECE),
          headers: {...TUS, "Upload-Offset": from, "Content-Type": "application/offset+octet-stream"}});
        if (answer.status === 204) { tries = 0; continue; }
        if (answer.status !== 409 && answer.status < 500) {
          if (answer.status !== 401) keep(address, null);
          throw await refusal(answer);
        }
      } catch (failed) {
        if (failed instanceof Refusal) throw failed;
      }
      answer = await again(address, ++tries);
    }
    keep(address, null);
    return finished(answer);
  }

  /* The line was cut, or another piece is still being written: a little later, from where it stands. */
  async function again(address, tries) {
    for (let each = tries; each <= TRIES; each++) {
      say(texts.cut);
      await wait(Math.min(500 * 2 ** each, 15000));
      try { return await offset(address); } catch (failed) { if (failed instanceof Refusal) throw failed; }
    }
    throw new Refusal(texts.stopped);
  }

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const file = form.elements.file.files[0];
    if (!checked(file)) return;
    button.disabled = true;
    try {
      const done = await send(file, await begin(file));
      const place = `${form.dataset.back}&${done.renamed ? "renamed" : "handed"}=${done.id}#file.${done.id}`;
      location.assign(place);
    } catch (failed) {
      say("");
      wrong("file", failed instanceof Refusal ? failed.message : texts.stopped);
      form.elements.file.focus();
    } finally {
      button.disabled = false;
    }
  });
})();
