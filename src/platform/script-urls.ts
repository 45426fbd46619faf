interface ScriptUrlPolicy {
  /** Gives a TrustedScriptURL, which the constructors take where their types say string. */
  createScriptURL: (url: string) => string;
}

declare global {
  interface Window {
    /** The part of the Trusted Types API used here; TypeScript's own library lacks it. */
    readonly trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy };
  }
}

/** Our origin alone: of the root, or of a Blob made here. */
function own(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of ours: ${url}`);
  return url;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * A script's address for `new Worker` or `navigator.serviceWorker.register`. Every page requires Trusted Types and allows the one
 * policy made here (`scripts/policy.ts`), so these are the only addresses a browser runs a script from at a script's request.
 * Throws a TypeError for an address of another origin. Browsers without Trusted Types get the checked address itself.
 */
export function scriptUrl(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('mailmend', { createScriptURL: own }) ?? { createScriptURL: own };
  return policy.createScriptURL(url);
}
