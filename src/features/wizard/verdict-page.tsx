import { use, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mailFlow, type OutcomeId, type StepId } from '../../domain/flow/mail-flow.ts';
import { walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart } from '../../i18n/use-part.ts';
import { loadVerdictWords } from '../../i18n/verdict-words.ts';
import { paths } from '../../paths.ts';
import { copyAddress } from '../../platform/clipboard.ts';
import { keepChoice } from '../../platform/kept-choices.ts';
import { loadPart } from '../../platform/parts.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Prose, Section, Stack } from '../../ui/sheet.tsx';
import { VerdictCard } from '../../ui/verdict-card.tsx';
import { CheckList } from './check-list.tsx';
import { Evidence } from './evidence.tsx';
import { Led } from './led.tsx';
import { useLink, useWalkPaths } from './use-walk.ts';

/** Links and servers stand under the verdict, which doesn't wait for them, nor fails with them. */
function LaterHelp({ outcome }: { outcome: OutcomeId }) {
  const { part, missing } = usePart(loadHelp, mailFlow.outcomes[outcome].links.length > 0);
  const without = useMissingWords(missing);
  if (part) return <part.ProviderHelp outcome={outcome} />;
  return without ? <MissingNotice {...without} /> : <HelpToCome outcome={outcome} />;
}

const loadHelp = async () => loadPart(() => import('./provider-help.tsx'));

/** Holds the place of the links and servers as they stand where nothing is kept: who reaches for what is below must not miss it. */
function HelpToCome({ outcome }: { outcome: OutcomeId }) {
  const { t } = useTranslation('wizard');
  if (mailFlow.outcomes[outcome].links.length === 0) return null;
  return (
    <Section title={t('provider.title')}>
      <Disclosure summary={t('context.title')}>{null}</Disclosure>
    </Section>
  );
}

/** What shows the findings of a live check that a verdict rests on. */
export interface FoundProps {
  answers: GivenAnswers;
}

interface VerdictPageProps {
  found: ComponentType<FoundProps>;
}

/** Where the checks end: one verdict, the evidence for it, and every answer open to change. */
export function VerdictPage({ found }: VerdictPageProps) {
  const { answers, from } = useLink();
  const { outcome, suspect } = walk(mailFlow, answers, from);
  if (outcome === null || suspect === null) return <NotYet answers={answers} from={from} />;
  return <Verdict found={found} outcome={outcome} suspect={suspect} answers={answers} from={from} />;
}

interface WalkProps {
  answers: GivenAnswers;
  from: StepId | undefined;
}

interface VerdictProps extends WalkProps, VerdictPageProps {
  outcome: OutcomeId;
  suspect: OutcomeId;
}

function Verdict({ outcome, suspect, answers, from, found: Found }: VerdictProps) {
  const { t } = useTranslation(['wizard', 'common']);
  const language = useLanguage();
  const addresses = useWalkPaths();
  // Both are on their way before the first is waited for.
  const [words, next] = [loadVerdictWords(language, outcome), loadVerdictWords(language, suspect)];
  const { title, who, explain, steps, stop } = use(words);
  const { suspicion } = use(next);
  const { owner } = mailFlow.outcomes[outcome];
  const labels = t('common:verdict', { returnObjects: true });
  return (
    <>
      <PageHead title={t('wizard:verdict.metaTitle', { title })} description={t('wizard:verdict.description')} />
      <Columns
        sideFirst
        sideWideOnly
        side={
          <Section title={t('wizard:verdict.checks')}>
            <CheckList answers={answers} from={from} />
          </Section>
        }
        main={
          <Stack>
            <Led answers={answers} concluded />
            <VerdictCard labels={labels} title={title} explain={explain} owner={owner} who={who} steps={steps} stop={stop} />
            <Found answers={answers} />
            <NextSteps outcome={outcome} report={addresses.query(answers, from)} />
            <LaterHelp outcome={outcome} />
            <Section title={t('wizard:verdict.known')}>
              {from !== undefined && (
                <Notice icon="question">
                  <p>{t('wizard:verdict.partial')}</p>
                  <p>
                    <Link to={addresses.next(answers, undefined)}>{t('wizard:verdict.partialContinue')}</Link>
                  </p>
                </Notice>
              )}
              <Evidence answers={answers} from={from} />
            </Section>
            <Section title={t('wizard:verdict.suspect')}>
              <Prose>
                <p>{suspicion}</p>
              </Prose>
            </Section>
            <Codes outcome={outcome} />
          </Stack>
        }
      />
    </>
  );
}

/** What can be done with a verdict besides obeying it. Where a page of ours shows the cause, that is the next step. */
function NextSteps({ outcome, report }: { outcome: OutcomeId; report: string }) {
  const { t } = useTranslation(['wizard', 'common']);
  const language = useLanguage();
  const { opens } = mailFlow.outcomes[outcome];
  const decode = (
    <ButtonLink to={paths.decode(language)} look={opens === 'decoder' ? 'main' : 'plain'} icon="returned">
      {t('wizard:verdict.decode')}
    </ButtonLink>
  );
  return (
    <Buttons>
      {opens === 'domain' && (
        <ButtonLink to={paths.domain(language)} icon="search">
          {t('wizard:verdict.domain')}
        </ButtonLink>
      )}
      {opens === 'decoder' && decode}
      <ButtonLink to={paths.report(language, report)} look={opens === undefined ? 'main' : 'plain'} icon="file">
        {t('wizard:verdict.report')}
      </ButtonLink>
      {opens !== 'decoder' && decode}
      <CopyButton
        words={{ label: t('common:copy.link'), done: t('common:copy.done'), failed: t('common:copy.failed') }}
        copy={copyAddress}
      />
      <Link
        to={paths.check(language)}
        state={{ cleared: true }}
        onClick={() => {
          keepChoice('walk', undefined);
        }}
      >
        {t('wizard:verdict.restart')}
      </Link>
    </Buttons>
  );
}

function Codes({ outcome }: { outcome: OutcomeId }) {
  const { t } = useTranslation('wizard');
  const language = useLanguage();
  const { codes } = mailFlow.outcomes[outcome];
  if (codes.length === 0) return null;
  return (
    <div className="screen-only">
      <Section title={t('verdict.codes')}>
        <Buttons>
          {codes.map((code) => (
            <ButtonLink key={code} look="plain" to={paths.code(language, code)}>
              {code}
            </ButtonLink>
          ))}
        </Buttons>
      </Section>
    </div>
  );
}

/** A link to the verdict that lacks answers: what is known is shown, and the way on. */
function NotYet({ answers, from }: WalkProps) {
  const { t } = useTranslation(['wizard', 'common']);
  const addresses = useWalkPaths();
  return (
    <Columns
      sideFirst
      side={<CheckList answers={answers} from={from} />}
      main={
        <Stack gap="near">
          <PageHead title={`${t('wizard:verdict.notYet.title')} – ${t('common:appName')}`} description={t('wizard:verdict.notYet.text')} />
          <Heading lead={t('wizard:verdict.notYet.text')}>{t('wizard:verdict.notYet.title')}</Heading>
          <Buttons>
            <ButtonLink to={addresses.next(answers, from)} icon="arrow">
              {t('wizard:verdict.notYet.continue')}
            </ButtonLink>
          </Buttons>
        </Stack>
      }
    />
  );
}
