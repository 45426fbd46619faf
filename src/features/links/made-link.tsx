import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import type { Language } from '../../paths.ts';
import { copyText } from '../../platform/clipboard.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Letter } from '../../ui/letter.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Columns, Section, Stack } from '../../ui/sheet.tsx';
import type { LinkTarget } from './link-target.ts';

interface MadeLinkProps {
  language: Language;
  target: LinkTarget;
  fragment: string;
}

const neverChanges = () => () => {};
const needed = ['report', 'wizard', 'checks', 'outcomes'] as const;

/** The link, a text to send it with, its QR code, and what its reader will meet. */
export function MadeLink({ language, target, fragment }: MadeLinkProps) {
  const { t } = useTranslation(['report', 'common']);
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const address = `${target.address}${fragment}`;
  const link = `${origin}${address}`;
  const texts = useTextsIn(language, needed);
  const ticket = texts?.getFixedT(language, 'report')('links.ticket', { link });
  const copied = { done: t('common:copy.done'), failed: t('common:copy.failed') };
  if (origin === '') return null;
  return (
    <Section title={t('report:links.made')}>
      <Columns
        main={
          <Stack gap="near">
            <Letter text={link} label={t('report:links.made')} />
            <Buttons>
              <CopyButton words={{ label: t('common:copy.link'), ...copied }} copy={() => copyText(link)} />
              <ButtonLink look="plain" to={address}>
                {t('report:links.try')}
              </ButtonLink>
            </Buttons>
            <Meets language={language} target={target} />
            {ticket !== undefined && (
              <div lang={language}>
                <Letter text={ticket} label={t('report:links.ticketLabel')} />
              </div>
            )}
            {ticket !== undefined && (
              <Buttons>
                <CopyButton words={{ label: t('report:links.copyTicket'), ...copied }} copy={() => copyText(ticket)} />
              </Buttons>
            )}
          </Stack>
        }
        side={<QrCode text={link} label={t('report:links.qr')} />}
      />
    </Section>
  );
}

/** What the reader of the link will see first, in the reader's language. */
function Meets({ language, target: { meets } }: { language: Language; target: LinkTarget }) {
  const { t } = useTranslation('report');
  const texts = useTextsIn(language, needed);
  if (texts === undefined) return null;
  const wizard = texts.getFixedT(language, 'wizard');
  const checks = texts.getFixedT(language, 'checks');
  const title =
    meets.page === 'start'
      ? wizard('start.title')
      : meets.page === 'step'
        ? checks(`steps.${meets.step}.question`)
        : texts.getFixedT(language, 'outcomes')(`rows.${meets.outcome}.title`);
  return (
    <p>
      {t(`links.meets.${meets.page}`)} <strong lang={language}>{title}</strong>
    </p>
  );
}
