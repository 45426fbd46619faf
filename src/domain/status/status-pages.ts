/**
 * Status pages that tell programs how a provider is doing, in the form of Atlassian Statuspage (`/api/v2/summary.json`), which
 * lets any page read it. Other providers have a page for people only: its link is in their row in `providers/`.
 */
export interface StatusPage {
  /** Name of who runs it. */
  readonly name: string;
  /** The page for people; ends in a slash. */
  readonly page: string;
  /**
   * By id of a provider's row, the components or groups that carry its mail, matched by name. `everything`: all the
   * company does is mail. `named-mail`: their names are not known; those that speak of mail are taken.
   */
  readonly carries: Readonly<Record<string, readonly string[] | 'everything' | 'named-mail'>>;
  /** What says that it answers so, with the month it was read. */
  readonly source: string;
  readonly checked: string;
  /** `general`: names of components rest on general knowledge or a guide, and were not seen in an answer. */
  readonly certainty: 'documented' | 'general';
}

const checked = '2026-11';

export const statusPages: readonly StatusPage[] = [
  {
    name: 'OVHcloud',
    page: 'https://web-cloud.status-ovhcloud.com/',
    carries: {
      'ovhcloud-mx-plan': ['Emails'],
      'ovhcloud-zimbra': ['Zimbra'],
      'ovhcloud-email-pro': ['Microsoft'],
      'ovhcloud-exchange-hosted': ['Hosted Microsoft'],
      'ovhcloud-exchange-private': ['Private Microsoft'],
      'ovhcloud-redirect': ['Emails'],
    },
    source: 'OVHcloud guide diagnostic_advanced, 2026-02-20; the form of the answer: one public program',
    checked,
    certainty: 'general',
  },
  {
    name: 'Proton',
    page: 'https://status.proton.me/',
    carries: { proton: ['Proton Mail'] },
    source: 'public programs that read it',
    checked,
    certainty: 'general',
  },
  {
    name: 'Gandi',
    page: 'https://status.gandi.net/',
    carries: { gandi: 'named-mail' },
    source: 'public programs that read it',
    checked,
    certainty: 'general',
  },
  {
    name: 'Hostinger',
    page: 'https://statuspage.hostinger.com/',
    carries: { hostinger: 'named-mail' },
    source: 'public programs that read it',
    checked,
    certainty: 'general',
  },
  {
    name: 'GoDaddy',
    page: 'https://status.godaddy.com/',
    carries: { godaddy: 'named-mail' },
    source: 'public programs that read it',
    checked,
    certainty: 'general',
  },
  {
    name: 'Cloudflare',
    page: 'https://www.cloudflarestatus.com/',
    carries: { 'cloudflare-email-routing': ['Email Routing'] },
    source: 'public programs that read it',
    checked,
    certainty: 'general',
  },
  {
    name: 'Mailgun',
    page: 'https://status.mailgun.com/',
    carries: { mailgun: 'everything' },
    source: 'public programs that read it',
    checked,
    certainty: 'documented',
  },
  {
    name: 'SendGrid',
    page: 'https://status.sendgrid.com/',
    carries: { sendgrid: 'everything' },
    source: 'public programs that read it',
    checked,
    certainty: 'documented',
  },
  {
    name: 'Mailjet',
    page: 'https://status.mailjet.com/',
    carries: { mailjet: 'everything' },
    source: 'public programs that read it',
    checked,
    certainty: 'documented',
  },
];

/** The status page of a provider, by the id of its row. */
export function statusPageOf(provider: string): StatusPage | undefined {
  return statusPages.find(({ carries }) => Object.hasOwn(carries, provider));
}

/** Everything at once: components, open incidents, maintenance. */
export function summaryAddress({ page }: StatusPage): string {
  return `${page}api/v2/summary.json`;
}
