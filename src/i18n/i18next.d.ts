import type about from '../../locales/en/about.json';
import type answers from '../../locales/en/answers.json';
import type bounce from '../../locales/en/bounce.json';
import type checks from '../../locales/en/checks.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type live from '../../locales/en/live.json';
import type palette from '../../locales/en/palette.json';
import type report from '../../locales/en/report.json';
import type wizard from '../../locales/en/wizard.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      about: typeof about;
      answers: typeof answers;
      bounce: typeof bounce;
      checks: typeof checks;
      codes: typeof codes;
      common: typeof common;
      live: typeof live;
      palette: typeof palette;
      report: typeof report;
      wizard: typeof wizard;
    };
  }
}
