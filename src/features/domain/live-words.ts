import { useTranslation } from 'react-i18next';
import type { FindingId } from '../../domain/dns/finding.ts';
import type { RegistryFindingId } from '../../domain/registry/registry-finding.ts';
import type { StatusFindingId } from '../../domain/status/status-finding.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What `results.json` holds for one finding; steps where there is something to do. */
export interface FindingWords {
  title: string;
  text: string;
  steps?: readonly string[];
}

/** The words of every finding in the page's language, by id. */
export function useFindingWords(): Readonly<Record<FindingId | RegistryFindingId | StatusFindingId, FindingWords>> {
  const { t } = useTranslation('results');
  return t('findings', { returnObjects: true });
}

/** A length of time in words of the page's language, rounded up to minutes, hours or days. */
export function useDuration(): (seconds: number) => string {
  const language = useLanguage();
  return (seconds) => {
    const [unit, length] =
      seconds < 3600 ? (['minute', 60] as const) : seconds < 172_800 ? (['hour', 3600] as const) : (['day', 86_400] as const);
    const count = Math.max(1, Math.ceil(seconds / length));
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  };
}

const day = /^(\d{4}-\d\d-\d\d)$/;
const moment = /^(\d{4}-\d\d-\d\dT\d\d:\d\dZ) (.+)$/;

/** What was found, as a person of the page's language writes it: dates in words, a time in the device's own zone. */
export function useFoundValue(): (value: string) => string {
  const { t } = useTranslation('common');
  const locale = t('language.formats');
  return (value) => {
    const date = day.exec(value)?.[1];
    if (date !== undefined) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
    const [, time, what] = moment.exec(value) ?? [];
    if (time === undefined || what === undefined) return value;
    return `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time))}: ${what}`;
  };
}
