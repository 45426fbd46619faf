import { useTranslation } from 'react-i18next';
import { checkOf } from '../../domain/bounce/check-of.ts';
import type { RecipientReading } from '../../domain/bounce/reading.ts';
import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';

/** What a bounce answers of the wizard's opening question. */
const answers = new Map([['symptom', 'error-message']]);

/**
 * The check of the wizard that fits what went wrong, the page of the wording that decided, and those of the codes,
 * which may mean something else by themselves.
 */
export function CodeLinks({ reading }: { reading: RecipientReading }) {
  const { t } = useTranslation('bounce');
  const language = useLanguage();
  const codes = [reading.enhancedCode, reading.replyCode].filter((code) => code !== '');
  const check = checkOf(reading);
  const query = writeLink(mailFlow, { answers, from: undefined, reason: reading.explanation });
  return (
    <Buttons>
      <ButtonLink to={check === null ? paths.check(language) : paths.step(language, check, query)} icon="check-circle">
        {t('page.check')}
      </ButtonLink>
      {reading.reply !== null && (
        <ButtonLink to={paths.code(language, reading.reply)} look="plain" icon="server">
          {t('page.wording')}
        </ButtonLink>
      )}
      {codes.map((code) => (
        <ButtonLink key={code} to={paths.code(language, code)} look="plain" icon="hash">
          {t('page.code', { code })}
        </ButtonLink>
      ))}
    </Buttons>
  );
}
