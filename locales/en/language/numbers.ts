import type { LanguageKnowledge } from '../../../src/domain/language/language-knowledge.ts';

export const numbers: LanguageKnowledge['numbers'] = {
  counted: 'message, mail, email, recipient, address, people, person, subscriber, customer, limit, mega',
  units: 'mb',
  articles: 'a, an, per, in',
  times: 'day, hour, minute',
  ports: 'port',
};
