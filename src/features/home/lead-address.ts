import type { Lead } from '../../domain/intake/lead.ts';
import { paths, type Language } from '../../paths.ts';
import { carrySearch } from '../../platform/carried-search.ts';
import { carrySource, carryTexts, pasted } from '../../platform/carried-source.ts';

/** An address, and what the history entry carries to it: nothing that was typed is in the address. */
export interface LeadAddress {
  to: string;
  state: unknown;
}

/**
 * The address that a lead is to; undefined where it is to none. The flow isn't loaded with the home page: without
 * `stepAfter`, which gives the address of the question after some answers, the wizard begins with its first one.
 */
export function addressOf(
  lead: Lead,
  text: string,
  language: Language,
  stepAfter = (_answers: object, own: Language) => paths.step(own, 'symptom'),
): LeadAddress | undefined {
  switch (lead.page) {
    case 'nowhere':
      return undefined;
    case 'code':
      return { to: paths.code(language, lead.id), state: undefined };
    case 'domain':
      return { to: paths.domain(language), state: carryTexts('domain', [lead.domain]) };
    case 'codes':
      return { to: paths.codes(language), state: carrySearch(text.trim()) };
    case 'decode':
      return { to: paths.decode(language), state: carrySource(pasted(text)) };
    case 'check':
      return { to: stepAfter(lead.answers, language), state: carryTexts('sentence', [text.trim()]) };
  }
}
