import type { LanguageKnowledge } from '../../../src/domain/language/language-knowledge.ts';

export const numbers: LanguageKnowledge['numbers'] = {
  counted: `viesti, meili, sposti, sähköposti, vastaanottaj, osoit, henkilö, ihmis, tilaaj, asiaka, raja, mega`,
  units: 'mt, kpl',
  articles: '',
  times: 'päiv, vuorokau, tunni, tuntiin, minuut',
  ports: 'portti, portin, porttia, portissa, porttiin',
};
