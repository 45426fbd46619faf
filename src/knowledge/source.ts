/**
 * Who says what a row holds. The guide is the hosting provider's help article Mailmend grew from;
 * `third-party`: collections and pages about the mail of others.
 */
export type Authority = 'guide' | 'standard' | 'registry' | 'provider' | 'third-party';

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

/** The words as the program itself writes them. */
export const ownWords: Source = { authority: 'provider', reference: 'wording of the program itself' };

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
