import { readdirSync, readFileSync } from 'node:fs';
import type about from '../../locales/en/about.json';
import type apps from '../../locales/en/apps.json';
import type blocklists from '../../locales/en/blocklists.json';
import type bounce from '../../locales/en/bounce.json';
import type checks from '../../locales/en/checks.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type found from '../../locales/en/found.json';
import type home from '../../locales/en/home.json';
import type help from '../../locales/en/help.json';
import type live from '../../locales/en/live.json';
import type outcomes from '../../locales/en/outcomes.json';
import type palette from '../../locales/en/palette.json';
import type paste from '../../locales/en/paste.json';
import type remedies from '../../locales/en/remedies.json';
import type report from '../../locales/en/report.json';
import type results from '../../locales/en/results.json';
import type settings from '../../locales/en/settings.json';
import type update from '../../locales/en/update.json';
import type staticPage from '../../locales/en/static.json';
import type wizard from '../../locales/en/wizard.json';
import type { ExplanationWords, WordsOfAll } from '../../src/i18n/explanation-words.ts';
import type { Language } from '../../src/paths.ts';

interface Namespaces {
  about: typeof about;
  apps: typeof apps;
  blocklists: typeof blocklists;
  bounce: typeof bounce;
  checks: typeof checks;
  codes: typeof codes;
  common: typeof common;
  found: typeof found;
  help: typeof help;
  home: typeof home;
  live: typeof live;
  outcomes: typeof outcomes;
  palette: typeof palette;
  paste: typeof paste;
  remedies: typeof remedies;
  report: typeof report;
  results: typeof results;
  settings: typeof settings;
  update: typeof update;
  static: typeof staticPage;
  wizard: typeof wizard;
}

/** A language's words as they are shipped. */
export function readWords<Name extends keyof Namespaces>(language: Language, name: Name): Namespaces[Name] {
  return JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8')) as Namespaces[Name];
}

/** The words of all explanations in a language, as they are shipped. */
export function readExplanationWords(language: Language): WordsOfAll {
  const folder = `locales/${language}/explanations`;
  const files = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, ExplanationWords>,
  );
  return Object.assign({}, ...files) as WordsOfAll;
}
