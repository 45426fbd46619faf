import { beforeAll, describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/intake/classify.ts';
import { leadOfShape, type Lead } from '../../../src/domain/intake/lead.ts';
import { createLeadReader, type LeadReader } from '../../../src/domain/intake/lead-reader.ts';
import { createSymptomReader, type SymptomReader } from '../../../src/domain/intake/symptom-reader.ts';
import { isKnownWording } from '../../../src/domain/search/read-line.ts';
import type { CodeSearch } from '../../../src/domain/search/search.ts';
import { codeWords } from '../../../src/i18n/code-words.ts';
import type { Language } from '../../../src/paths.ts';
import { readCodeSearch, readKnowledge, readLexicon } from '../../../scripts/read-language.ts';
import { sentences } from './sentences.ts';

let reader: LeadReader;
let readSymptom: SymptomReader;
let searches: Record<Language, CodeSearch>;

beforeAll(async () => {
  const lexicon = await readLexicon();
  readSymptom = createSymptomReader(await readKnowledge(), lexicon);
  reader = createLeadReader(lexicon, readSymptom, codeWords);
  searches = { fi: await readCodeSearch('fi'), en: await readCodeSearch('en') };
});

function lead(text: string, language: Language): Lead {
  const intake = classify(text, codeWords);
  return (
    leadOfShape(text, intake) ??
    reader.leadOfWords(text, intake) ??
    reader.leadOfSearch(text, intake, { find: searches[language], isKnownWording })
  );
}

function pageOf(found: Lead): string {
  if (found.page === 'code') return `code ${found.id}`;
  if (found.page === 'domain') return `domain ${found.domain}`;
  if (found.page !== 'check') return found.page;
  const query = new URLSearchParams(Object.entries(found.answers)).toString();
  return query === '' ? 'check' : `check?${query}`;
}

describe('what people type into the one box', () => {
  it.each(sentences)('$text ($language)', ({ language, text, page }) => {
    expect(pageOf(lead(text, language))).toBe(page);
  });

  it.each([
    // The clause that says what fails counts, not the one that says what works.
    ["I can receive but I can't send", 'check?symptom=cannot-send'],
    ["I can send but I don't get anything", 'check?symptom=cannot-receive'],
    ['tulee mutta ei lähde', 'check?symptom=cannot-send'],
    // Who it is about tells two troubles apart.
    ["my clients can't receive my mail", 'check?symptom=not-reaching'],
    ["I can't receive mail from my clients", 'check?symptom=cannot-receive'],
    ['asiakkailta ei tule viestejä', 'check?symptom=cannot-receive'],
    ['asiakkaille ei mene viestit', 'check?symptom=not-reaching'],
    // What the symptom doesn't explain, a code may.
    ["I can't send because the file is too large", 'codes'],
    ['relay access denied', 'codes'],
    // A domain's name tells no symptom, whatever it means.
    ['asetukset.example toimiiko posti', 'domain asetukset.example'],
    ['check returns.example', 'domain returns.example'],
    ['kokous@palautus.example ei saa viestejä', 'check?symptom=cannot-receive'],
    // Stuck is said in many ways, and where a message ended up in, too.
    ['sposti jumitaa lähtevien kansiossa', 'check?symptom=cannot-send'],
    ['laskuni päätyi vastaanottajan roskapostiin', 'check?symptom=not-reaching'],
    // Two words that a full stop joins are no domain.
    ['viestit ei lähde.mitä teen', 'check?symptom=cannot-send'],
    ['spf company.org', 'domain company.org'],
    ["mail to anna@company.org doesn't go through", 'check?symptom=not-reaching'],
    ['anna @ company. org', 'domain company.org'],
    // A server's sentence with an address in it is the decoder's.
    ['User anna@dest.example is over quota', 'decode'],
    ['flurb', 'check'],
  ])('%j leads to %s', (text, page) => {
    expect(pageOf(lead(text, 'en'))).toBe(page);
  });

  it('takes any text', () => {
    for (const text of ['', ' ', '!?', '\uD83D', 'ei '.repeat(200), 'constructor toString __proto__'])
      expect(readSymptom(text).rest).toBeInstanceOf(Array);
  });
});
