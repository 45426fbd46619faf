/**
 * Who says what a row holds. The guide is the hosting provider's help article Mailmend grew from;
 * `third-party`: collections and pages about the mail of others; `memory`: nobody yet, see `fromMemory`.
 */
export type Authority = 'guide' | 'standard' | 'registry' | 'provider' | 'third-party' | 'memory';

export interface Source {
  authority: Authority;
  /** Where exactly: document and section. */
  reference: string;
  url?: string;
}

function from(authority: Authority, reference: string): Source {
  return { authority, reference, ...(/^https?:/.test(reference) && { url: reference }) };
}

/** A page of the provider whose words they are. */
export function provider(reference: string): Source {
  return from('provider', reference);
}

/** A page of someone else. */
export function thirdParty(reference: string): Source {
  return from('third-party', reference);
}

/** Common knowledge that no page was compared with. It has no link, which would pass for a proof. */
export const fromMemory: Source = { authority: 'memory', reference: 'written from memory, not confirmed' };

/** The words as the program itself writes them. */
export const ownWords: Source = { authority: 'provider', reference: 'wording of the program itself' };

/**
 * The texts of replies: of Postfix, Exim, Sendmail, qmail, Courier, Exchange, Domino and others, and in other
 * languages the usual sentences of providers that answer in them.
 */
export const replyTexts: Source = { authority: 'provider', reference: 'texts of mail programs and servers' };

/** The collection wildbit/smtp-field-manual, by the reply code its file is named after. */
export function fieldManual(replyCode: number): Source {
  return collection('wildbit/smtp-field-manual', `data/codes/${replyCode}.json`);
}

/** The collection fm/smtp-codes, by the reply code its file is named after. */
export function smtpCodes(replyCode: number): Source {
  return collection('fm/smtp-codes', `data/codes/${replyCode}.json`);
}

/** The rules of the bounce parser sisimai; `quoted` is the provider's page that they name as theirs. */
export function sisimai(rules: string, quoted?: string): Source {
  const source = collection('sisimai/rb-sisimai', `lib/sisimai/${rules}.rb`);
  return quoted === undefined ? source : { ...source, reference: `${quoted} (via ${source.reference})` };
}

function collection(repository: string, file: string): Source {
  return { authority: 'third-party', reference: `${repository} ${file}`, url: `https://github.com/${repository}` };
}

/** A row of the guide. */
export function guide(row: string, article = 'g2117'): Source {
  const reference = article === 'g2117' ? `OVHcloud g2117, ${row}` : `OVHcloud, ${article}, ${row}`;
  return { authority: 'guide', reference, url: 'https://github.com/ovh/docs' };
}

/** A section of an RFC. */
export function rfc(number: number, section: string): Source {
  return {
    authority: 'standard',
    reference: `RFC ${number}, ${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}`,
  };
}

/** A draft of a standard that never became one. */
export function draft(name: string): Source {
  return { authority: 'third-party', reference: name, url: `https://datatracker.ietf.org/doc/${name}` };
}

export const registry: Source = {
  authority: 'registry',
  reference: 'IANA, SMTP Enhanced Status Codes',
  url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
};

/** Numbers that stand in no standard: servers, services or programs use them. */
export const helpPages = thirdParty('help pages of mail providers; in no standard');
export const exchangeList = provider('Exchange, list of codes in delivery reports');
export const mailgunLog = provider('Mailgun, codes of its event log');
