import type about from '../../locales/en/about.json';
import type apps from '../../locales/en/apps.json';
import type bounce from '../../locales/en/bounce.json';
import type checks from '../../locales/en/checks.json';
import type codes from '../../locales/en/codes.json';
import type common from '../../locales/en/common.json';
import type found from '../../locales/en/found.json';
import type home from '../../locales/en/home.json';
import type help from '../../locales/en/help.json';
import type led from '../../locales/en/led.json';
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

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      about: typeof about;
      apps: typeof apps;
      bounce: typeof bounce;
      checks: typeof checks;
      codes: typeof codes;
      common: typeof common;
      found: typeof found;
      help: typeof help;
      home: typeof home;
      led: typeof led;
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
    };
  }
}
