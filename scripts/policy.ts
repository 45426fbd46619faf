import { createHash } from 'node:crypto';
import { askableRegistries } from '../src/domain/registry/registries.ts';
import { statusPages } from '../src/domain/status/status-table.ts';
import { resolvers } from '../src/probes/resolvers.ts';

/** What a page's policy depends on: whether it asks others on a click, and the scripts and styles that stand in the page itself. */
export interface Policed {
  asks: boolean;
  inlineScripts?: readonly string[];
  inlineStyles?: readonly string[];
}

/**
 * The security policy of a page. Everything comes from our own host; pages that ask others on the person's click may ask exactly
 * those (decision 010). `blob:` is for the worker that inherits this policy (`src/platform/sealed-worker.ts`); Trusted Types
 * let no text become markup or script but the addresses that `src/platform/script-urls.ts` has checked.
 */
export function pagePolicy({ asks, inlineScripts = [], inlineStyles = [] }: Policed): string {
  const others = asks ? [...resolvers.map(({ url }) => url), ...statusPages.map(({ page }) => page)].map((url) => new URL(url).origin) : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inlineScripts.map(hashOf)],
    'style-src': ["'self'", ...inlineStyles.map(hashOf)],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...others, ...(asks ? askableRegistries() : [])],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    // Ids of answers alone: see decision 017.
    'form-action': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['mailmend'],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** What Mailmend never uses. The clipboard and the share sheet stay. */
const unused =
  'accelerometer autoplay camera display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking'.split(
    ' ',
  );

/**
 * What no page can say by itself, as headers of every response. `tls` is for hosts that are always asked over TLS: a browser that
 * has seen the header asks them in no other way for two years.
 */
export function securityHeaders({ tls }: { tls: boolean }): Record<string, string> {
  return {
    // Who may frame a page. The policy in the page stands beside this one: both hold.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    // For documents that say nothing themselves, such as the codes as JSON.
    'Referrer-Policy': 'no-referrer',
    // Who opened the page can't reach its window, and no other site can load our files into its process.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    ...(tls && { 'Strict-Transport-Security': 'max-age=63072000' }),
  };
}

/** The policy of a script that runs as a worker, which has none of the page's: it reaches our own host alone. */
export const scriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** How a policy names a script or style that stands in the page: by the hash of its text. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
