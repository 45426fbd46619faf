import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { readFragment, writeFragment } from '../../domain/report/domain-fragment.ts';
import { buildReport } from '../../domain/report/report.ts';
import { writeText } from '../../domain/report/write-report.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart } from '../../i18n/use-part.ts';
import { loadPart } from '../../platform/parts.ts';
import { paths } from '../../paths.ts';
import { onHost } from '../../platform/base.ts';
import { keptDomain } from '../../platform/kept-domain.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Letter } from '../../ui/letter.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Section, Stack } from '../../ui/sheet.tsx';
import { Tick } from '../../ui/tick.tsx';
import { Differences } from './differences.tsx';
import { ShareReport } from './share-report.tsx';
import { receivedReport, withNote } from './received-report.ts';
import { OpenReport } from './open-report.tsx';
import styles from './report-page.module.css';
import { useReportWords } from './use-report-words.ts';

interface ShownReportProps {
  answers: GivenAnswers;
  from: StepId | undefined;
  reason: string | undefined;
}

const loadQrCode = async () => loadPart(() => import('../../ui/qr-code.tsx'));

/** A report as it will be shared, what can be added to it, and the ways to share it. */
export function ShownReport({ answers, from, reason }: ShownReportProps) {
  const { t } = useTranslation(['report', 'common']);
  const language = useLanguage();
  const { hash, state } = useLocation();
  const received = receivedReport(state as unknown);
  const [note, setNote] = useState(received.note);
  const [today] = useState(localDay);
  const domain = readFragment(hash);
  const made = received.made ?? today;
  const report = buildReport({ answers, from, reason, made, domain, note });
  const query = writeLink(mailFlow, report);
  const words = useReportWords(made, report.reason);
  const link = new URL(`${onHost(paths.report(language, query))}${writeFragment(report.domain)}`, location.href).href;
  const text = writeText(report, words, link);
  const { part: qr, missing } = usePart(loadQrCode, true);
  const withoutQr = useMissingWords(missing);
  const { outcome, current } = walk(mailFlow, answers, from);
  useFocusOnOpening(received.made !== undefined || received.flow !== undefined);

  return (
    <Stack>
      <PageHead title={`${words.title} – ${t('common:appName')}`} description={t('report:shown.lead')} />
      <div className="screen-only">
        <Heading lead={t('report:shown.lead')}>{t('report:shown.title')}</Heading>
      </div>
      <Differences received={received} outcome={outcome} />
      <Columns
        main={
          <Stack gap="near">
            <Letter text={text} label={t('report:shown.preview')} />
            <ShareReport report={report} words={words} text={text} link={link} />
          </Stack>
        }
        side={
          <div className={styles['side']}>
            {withoutQr && <MissingNotice {...withoutQr} />}
            {qr ? <qr.QrCode text={link} label={t('report:shown.qr')} /> : !withoutQr && <div className="qr-space" />}
            <p className={styles['soft']}>{t('report:shown.qrExplain')}</p>
          </div>
        }
      />
      <div className="screen-only">
        <Stack>
          <Section title={t('report:add.title')}>
            <DomainTick domain={domain} />
            <Note note={note} onChange={setNote} />
          </Section>
          <Section title={t('report:shown.more')}>
            <Buttons>
              <ButtonLink look="plain" to={current === null ? paths.verdict(language, query) : paths.step(language, current, query)}>
                {current === null ? t('report:shown.verdict') : t('report:shown.continue')}
              </ButtonLink>
              <ButtonLink look="plain" to={paths.map(language, query)}>
                {t('report:shown.map')}
              </ButtonLink>
            </Buttons>
            <Disclosure summary={t('report:open.another')}>
              <OpenReport />
            </Disclosure>
          </Section>
        </Stack>
      </div>
    </Stack>
  );
}

/** The day where the person is, as YYYY-MM-DD. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A report opened on the same page: a screen reader starts at its heading. */
function useFocusOnOpening(opened: boolean) {
  useEffect(() => {
    if (!opened) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [opened]);
}

const neverChanges = () => () => {};

/** The domain goes along only if this is ticked, and then in the fragment. */
function DomainTick({ domain }: { domain: string | undefined }) {
  const { t } = useTranslation('report');
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const kept = useSyncExternalStore(neverChanges, keptDomain, () => undefined);
  const [known] = useState(domain);
  const [ticked, setTicked] = useState(domain !== undefined);
  const offered = domain ?? known ?? kept;
  if (offered === undefined) return null;
  return (
    <Tick
      checked={ticked}
      onChange={(checked) => {
        setTicked(checked);
        const hash = writeFragment(checked ? offered : undefined);
        void navigate({ search, hash }, { replace: true, state: state as unknown, preventScrollReset: true });
      }}
    >
      {t('add.domain', { domain: offered })}
    </Tick>
  );
}

/** The person's own words. They are kept in the history entry, in no address. */
function Note({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const { t } = useTranslation('report');
  const { search, hash, state } = useLocation();
  const navigate = useNavigate();
  return (
    <TextArea
      id="report-note"
      label={t('add.note')}
      hint={t('add.noteHint')}
      rows={3}
      maxLength={2000}
      value={note}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
      onBlur={() => {
        void navigate(
          { search, hash },
          { replace: true, state: withNote(receivedReport(state as unknown), note), preventScrollReset: true },
        );
      }}
    />
  );
}
