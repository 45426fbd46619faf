import { thirdParty, type Source } from '../source.ts';

/** Thunderbird's database of mail servers, by the name of its file. */
export function autoconfig(file: string, date = '2026-03-12'): Source {
  return inRepository('thunderbird/autoconfig', `ispdb/${file}.xml`, date);
}

/** Records that providers publish for DNS hosts, by the name of their template. */
export function domainConnect(template: string): Source {
  return inRepository('Domain-Connect/Templates', `${template}.json`, '2026-08-20');
}

/** What Delta Chat knows of a provider, by the name of its file. */
export function providerDb(file: string): Source {
  return inRepository('chatmail/provider-db', `_providers/${file}.md`, '2026-04-21');
}

/** The providers of a mail program for Android. */
export const fairEmail = inRepository('M66B/FairEmail', 'providers.xml and FAQ', '2026-08-22');

export const mxsniff = inRepository('jace/mxsniff', 'mxsniff/providers.py', '2023-02-06');
export const webappanalyzer = inRepository('enthec/webappanalyzer', 'src/technologies', '2026-08-17');
export const stts = inRepository('inket/stts', 'Resources/services.json', '2026-03-21');
export const ovhDocs: Source = {
  authority: 'guide',
  reference: 'guides of OVHcloud',
  url: 'https://github.com/ovh/docs',
};

export const zones = thirdParty('DNS zones and set-up notes in public repositories');
export const publicCode = thirdParty('programs in public repositories');
export const dnsAnswers = thirdParty('a public table of DNS answers of 2026-10-08');
export const mxmap = thirdParty('a public map of the mail of European municipalities');

function inRepository(repository: string, file: string, date: string): Source {
  return {
    authority: 'third-party',
    reference: `${repository} ${file} (${date})`,
    url: `https://github.com/${repository}`,
  };
}
