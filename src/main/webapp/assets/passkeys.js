"use strict";
// Passkeys: the buttons are hidden until this script knows that the browser can do it. Everything else works without.
{
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
  const base64 = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const post = async (path, body) => {
    const answer = await fetch(path, {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
    const json = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Refused(json.errors?.[0]?.message ?? json.detail ?? "");
    return json;
  };
  class Refused extends Error {}

  /** What PublicKeyCredential.toJSON gives, also where a browser lacks it. */
  const asJson = (credential) => {
    const response = {clientDataJSON: base64(credential.response.clientDataJSON)};
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[part]) response[part] = base64(credential.response[part]);
    }
    if (credential.response.getTransports) response.transports = credential.response.getTransports();
    return JSON.stringify({id: credential.id, rawId: base64(credential.rawId), type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
      response, clientExtensionResults: credential.getClientExtensionResults()});
  };

  const enter = async (place) => {
    const publicKey = await post("/api/passkeys/assertion", {});
    publicKey.challenge = bytes(publicKey.challenge);
    const credential = await navigator.credentials.get({publicKey});
    await post("/api/passkeys/session",
      {answer: asJson(credential), sharedComputer: document.getElementById("shared")?.checked ?? false});
    location.assign(place.dataset.next);
  };

  const add = async (place) => {
    const name = place.querySelector("input").value;
    const publicKey = await post("/api/passkeys/registration", {});
    publicKey.challenge = bytes(publicKey.challenge);
    publicKey.user.id = bytes(publicKey.user.id);
    const credential = await navigator.credentials.create({publicKey});
    await post("/api/passkeys", {name, answer: asJson(credential)});
    location.assign(place.dataset.next);
  };

  for (const place of document.querySelectorAll("[data-passkey]")) {
    if (!window.PublicKeyCredential) continue;
    const button = place.querySelector("button");
    const wrong = place.querySelector("[role=alert]");
    place.hidden = false;
    button.addEventListener("click", async () => {
      wrong.textContent = "";
      button.disabled = true;
      try {
        await (place.dataset.passkey === "add" ? add(place) : enter(place));
      } catch (trouble) {
        wrong.textContent = trouble instanceof Refused && trouble.message ? trouble.message : place.dataset.failed;
      } finally {
        button.disabled = false;
      }
    });
  }
}
