import { useTranslation } from 'react-i18next';
import { digitsIn } from '../../domain/code-syntax/digits.ts';
import { Section } from '../../ui/sheet.tsx';

/** What a code that we have no row for means by its digits alone; nothing where the text holds no code. */
export function DigitsTell({ text }: { text: string }) {
  const { t } = useTranslation('codes');
  const digits = digitsIn(text);
  if (!digits) return null;
  return (
    <Section title={t('page.digits.title', { code: digits.code })}>
      <p>
        {t(`classes.${digits.class}.meaning`)}
        {digits.subject !== null && ` ${t('page.digits.subject', { subject: t(`reading.enhanced.subjects.${digits.subject}`) })}`}
      </p>
    </Section>
  );
}
