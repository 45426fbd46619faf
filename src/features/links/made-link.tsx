import { loadPart } from '../../platform/parts.ts';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenAnswers } from '../../domain/flow/walk.ts';
import type { MailSettings } from '../../domain/providers/mail-settings.ts';
import { writeFragment } from '../../domain/report/domain-fragment.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart } from '../../i18n/use-part.ts';
import { useTextsIn } from '../../i18n/use-texts-in.ts';
import type { Language } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { copyText } from '../../platform/clipboard.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Letter } from '../../ui/letter.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Columns, Section, Stack } from '../../ui/sheet.tsx';
import type { LinkTarget } from './link-target.ts';
import { Preview } from './preview.tsx';

interface MadeLinkProps {
  language: Language;
  target: LinkTarget;
  /** What the link's reader needn't answer any more. */
  answers: GivenAnswers;
  domain: string | undefined;
  provider: MailSettings | undefined;
}

const neverChanges = () => () => {};
const needed = ['report'] as const;

const loadQrCode = async () => loadPart(() => import('../../ui/qr-code.tsx'));

/** The link, a text to send it with, its QR code, and what its reader will meet. */
export function MadeLink({ language, target, answers, domain, provider }: MadeLinkProps) {
  const { t } = useTranslation(['report', 'common']);
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  );
  const address = `${target.address}${writeFragment(domain, provider?.id)}`;
  const link = `${origin}${onHost(address)}`;
  const [drawn, setDrawn] = useState(false);
  const { part: texts, missing } = useTextsIn(language, needed);
  const withoutTexts = useMissingWords(missing);
  const qr = usePart(loadQrCode, drawn);
  const withoutQr = useMissingWords(qr.missing);
  const ticket = texts?.getFixedT(language, 'report')('links.ticket', { link });
  // A link that says nothing leads to the beginning: there is nothing to picture.
  const isChosen = target.opens.page !== 'start' || answers.size > 0 || domain !== undefined || provider !== undefined;
  const copied = { done: t('common:copy.done'), failed: t('common:copy.failed') };
  if (origin === '') return null;
  return (
    <Section title={t('report:links.made')}>
      <Columns
        main={
          <Stack gap="near">
            <Letter text={link} label={t('report:links.made')} />
            <Buttons>
              <CopyButton look="main" words={{ label: t('common:copy.link'), ...copied }} copy={() => copyText(link)} />
              <ButtonLink look="plain" to={address}>
                {t('report:links.try')}
              </ButtonLink>
            </Buttons>
            {withoutTexts && <MissingNotice {...withoutTexts} />}
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
        side={
          <Disclosure
            summary={t('report:links.qrShow')}
            onOpen={() => {
              setDrawn(true);
            }}
          >
            {withoutQr && <MissingNotice {...withoutQr} />}
            {drawn && qr.part && <qr.part.QrCode text={link} label={t('report:links.qr')} />}
            {drawn && !qr.part && !withoutQr && <div className="qr-space" />}
          </Disclosure>
        }
      />
      {isChosen && <Preview language={language} target={target} answers={answers} domain={domain} provider={provider?.name} />}
    </Section>
  );
}
