const answers = 'symptom=both&product=active&webmail=neither&maintenance=none&mx=unknown';

/** One page of each kind that the build writes, without the language. A new kind of page is added here. */
export const kinds = [
  '',
  '/check',
  '/check/webmail',
  '/check/map',
  '/check/verdict',
  '/codes',
  '/codes/550',
  '/codes/5.1.1',
  '/codes/google-4-3-0-temporary-system-problem',
  '/codes/providers',
  '/codes/providers/yahoo-and-aol',
  '/codes/how-to-read',
  '/decode',
  '/domain',
  '/report',
  '/links',
  '/how-it-works',
  '/accessibility',
] as const;

/** The same kinds where their address says more, and further pages of a kind that look different. */
export const variants = [
  ...['symptom', 'error', 'missing', 'reach', 'misuse', 'product', 'program', 'certificate', 'change', 'login', 'maintenance', 'mx'].map(
    (step) => `/check/${step}`,
  ),
  `/check/verdict?${answers}`,
  `/check/map?${answers}`,
  `/report?${answers}`,
  '/codes/211',
  '/codes/599',
  '/no/such/page',
];

/** A whole walk through the five checks, to the verdict that MX records point to the wrong place. */
export const walked = [
  ['symptom', 'cannot-receive'],
  ['product', 'active'],
  ['webmail', 'receives-no'],
  ['maintenance', 'none'],
  ['mx', 'wrong'],
] as const;
