// node verify.mjs badge.json: says on its last line what two programs of others think of an Open Badge.
import fs from 'node:fs';
import { verifyCredential } from '@digitalcredentials/verifier-core';
import { AchievementCredentialValidator } from '@learncard/types';

// The verifier asks the server of the badge for its issuer, key and list, and 1EdTech for a schema: a test asks no stranger.
const ask = globalThis.fetch;
globalThis.fetch = (what, how) => {
  const host = new URL(what.url ?? what).hostname;
  return host === 'localhost' ? ask(what, how) : Promise.reject(new Error('not asked: ' + host));
};

const credential = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const shape = AchievementCredentialValidator.safeParse(credential);
const result = await verifyCredential({ credential, knownDIDRegistries: [] });
const step = id => result.log?.find(each => each.id === id)?.valid ?? null;
console.log('\n' + JSON.stringify({
  signature: step('valid_signature'),
  notRevoked: step('revocation_status'),
  shape: shape.success,
  wrong: [...(result.errors ?? []).map(each => each.name), ...(shape.error?.issues ?? []).map(each => each.path.join('.'))],
}));
process.exit(0);
