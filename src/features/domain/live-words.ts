import { useTranslation } from 'react-i18next';
import type { Finding, FindingId } from '../../domain/dns/finding.ts';
import { useLanguage } from '../../i18n/language.ts';

/** What `live.json` holds for one finding; steps where there is something to do. */
export interface FindingWords {
  title: string;
  text: string;
  steps?: readonly string[];
}

/** The words of every finding in the page's language, by id. */
export function useFindingWords(): Readonly<Record<FindingId, FindingWords>> {
  const { t } = useTranslation('live');
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

const weights = ['breaks', 'weakens', 'note'] as const;

function rank({ weight, affects }: Finding): number {
  return weights.indexOf(weight) * 2 + (affects === 'receive' ? 0 : 1);
}

/** What is wrong, the gravest first; mail coming in before mail going out. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => rank(one) - rank(other));
}
