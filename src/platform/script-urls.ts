/** The part of the Trusted Types API used here; TypeScript's own library lacks it. */
interface ScriptUrlPolicy {
  createScriptURL: (url: string) => unknown;
}
interface ScriptUrlPolicies {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptUrlPolicy;
}

/** Our origin alone: of the root, or of a Blob made here. */
function own(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of ours: ${url}`);
  return url;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * A script's address for `new Worker` or `navigator.serviceWorker.register`. Every page requires Trusted Types and allows the one
 * policy made here (`scripts/policy.ts`), so these are the only addresses a browser runs a script from when told so by a script.
 * Throws a TypeError for an address of another origin. Browsers without Trusted Types get the checked address itself.
 */
export function scriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: ScriptUrlPolicies }).trustedTypes;
  if (!factory) return own(url);
  policy ??= factory.createPolicy('mailmend', { createScriptURL: own });
  // The constructors take the trusted object where their types say string.
  return policy.createScriptURL(url) as string;
}
