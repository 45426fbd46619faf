import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readDomainName, type DomainProblem } from '../../domain/domain-name.ts';
import { byGravity } from '../../domain/live/judge-together.ts';
import { proposeAnswers, sureAnswers, type Judgements, type MxProposal, type ProposedAnswers } from '../../domain/live/propose-answers.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { paths } from '../../paths.ts';
import { keptChoice } from '../../platform/kept-choices.ts';
import { keepDomain, keptDomain, onDomain } from '../../platform/kept-domain.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { AskNotice } from './ask-notice.tsx';
import { ManualCheck } from './manual-check.tsx';
import { FindingsList } from './findings-list.tsx';
import { joinResults, type Shown } from './join-results.ts';
import { lastCheck } from './last-check.ts';
import { RecordsTable } from './records-table.tsx';
import { RegistrationView } from './registration-view.tsx';
import { StatusView } from './status-view.tsx';
import { useDomainCheck } from './use-domain-check.ts';
import { useOffline } from './use-offline.ts';
import { usePasted } from './use-pasted.ts';

/** A question of the wizard that the network can answer. */
type AskedStep = keyof ProposedAnswers;

export interface LiveAnswerProps {
  step: AskedStep;
  labelOf: (answer: string) => ReactNode;
  onUse: (answer: string) => void;
  onKnown: (answers: ReadonlyMap<string, string>) => void;
}

/**
 * Looks the answer to one question up on a click, and proposes it with what it rests on. Where mail goes can also be
 * asked by a command, whose answer is pasted here.
 */
export function LiveAnswer(props: LiveAnswerProps) {
  const { t } = useTranslation(['live', 'results']);
  const byPaste = props.step === 'mx';
  const kept = useSyncExternalStore(onDomain, keptDomain);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<DomainProblem>();
  const read = readDomainName(kept ?? typed);
  const domain = 'domain' in read ? read.domain : undefined;
  const { state, start, stop } = useDomainCheck(domain, lastCheck(kept, keptChoice('provider')));
  const missing = useMissingWords(state.kind === 'failed' ? state.missing : undefined);
  const result = useRef<HTMLDivElement>(null);
  const pasted = usePasted(byPaste ? domain : undefined, result);
  const checked = state.kind === 'done' ? state.checked : undefined;
  const shown = joinResults(checked, pasted.taken > 0 ? pasted.check : undefined)?.shown;
  const asked = useRef(false);
  const offline = useOffline();

  useEffect(() => {
    if (checked && asked.current) result.current?.focus();
  }, [checked]);

  useTelling(shown, props.onKnown);

  const ask = () => {
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    keepDomain(read.domain);
    asked.current = true;
    if (!offline) void start(read.domain);
  };
  const lead = offline
    ? t(byPaste ? 'live:form.offline' : 'results:wizard.offline')
    : domain === undefined
      ? t('results:wizard.leadAny')
      : t('results:wizard.lead', { domain });
  return (
    <Stack gap="near">
      {kept === undefined && (
        <DomainField
          value={typed}
          problem={problem}
          onType={(text) => {
            setTyped(text);
            setProblem(undefined);
          }}
          onEnter={ask}
        />
      )}
      {!checked && <p>{lead}</p>}
      {!offline && (
        <Disclosure summary={t('live:before.title')}>
          <AskNotice domain={domain} />
        </Disclosure>
      )}
      <Buttons>
        {state.kind === 'asking' ? (
          <Button key="stop" look="plain" icon="cross" onClick={stop}>
            {t('live:form.stop')}
          </Button>
        ) : (
          !offline && (
            <Button key="ask" look={checked ? 'plain' : 'main'} icon="search" onClick={ask}>
              {t(checked ? 'live:form.again' : 'results:wizard.ask')}
            </Button>
          )
        )}
      </Buttons>
      <p role="status">{(state.kind === 'asking' || state.kind === 'stopped') && t(`live:form.${state.kind}`)}</p>
      {missing && <MissingNotice {...missing} />}
      {shown && (
        <div
          ref={result}
          tabIndex={-1}
          role="region"
          aria-label={t(shown.by === 'live' ? 'results:result.checked' : 'results:result.byPaste', { domain: shown.judgement.domain })}
        >
          <Result shown={shown} {...props} />
        </div>
      )}
      {byPaste && (
        <ManualCheck
          domain={domain}
          pasted={pasted}
          mxOnly
          open={offline || state.kind === 'failed' || state.kind === 'stopped' || checked?.judgement.verdict === 'could-not-check'}
        />
      )}
    </Stack>
  );
}

/** Tells what is known now without a doubt, of every question that the network can answer. */
function useTelling(shown: Shown | undefined, onKnown: LiveAnswerProps['onKnown']) {
  const tell = useEffectEvent(onKnown);
  const { judgement, registration, status } = shown ?? {};
  useEffect(() => {
    tell(sureAnswers(proposeAnswers({ dns: judgement, registration, status })));
  }, [judgement, registration, status]);
}

interface DomainFieldProps {
  value: string;
  problem: DomainProblem | undefined;
  onType: (text: string) => void;
  onEnter: () => void;
}

function DomainField({ value, problem, onType, onEnter }: DomainFieldProps) {
  const { t } = useTranslation(['live', 'results']);
  return (
    <TextField
      id="live-domain"
      label={t('live:form.label')}
      hint={t('results:wizard.kept')}
      error={problem && t(`live:problems.${problem}`)}
      value={value}
      inputMode="url"
      autoCapitalize="off"
      spellCheck={false}
      onChange={({ currentTarget }) => {
        onType(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The field stands in the form of the question, which it must not send.
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

function Result({ shown, step, ...rest }: Omit<LiveAnswerProps, 'onKnown'> & { shown: Shown }) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const proposal = proposeAnswers(aboutStep(step, shown))[step];
  return (
    <Stack gap="near">
      {proposal ? <Proposed proposal={proposal} names={shown.names} {...rest} /> : <Unsettled why={whyUnsettled(step, shown)} />}
      <Evidence step={step} shown={shown} />
      <p>
        <Link to={paths.domain(language, shown.judgement.domain)}>{t('wizard.all')}</Link>
      </p>
    </Stack>
  );
}

/** What the question is about, of all that was judged. */
function aboutStep(step: AskedStep, { judgement, registration, status }: Shown): Judgements {
  return { mx: { dns: judgement }, product: { registration }, maintenance: { status } }[step];
}

interface ProposedProps extends Pick<LiveAnswerProps, 'labelOf' | 'onUse'> {
  proposal: Pick<MxProposal, 'ifProvider'> & { answer: string };
  names: Shown['names'];
}

function Proposed({ proposal: { answer, ifProvider }, names, labelOf, onUse }: ProposedProps) {
  const { t } = useTranslation('results');
  return (
    <Notice icon="check-circle">
      <h2>{t('wizard.proposed')}</h2>
      <p>
        <strong>{labelOf(answer)}</strong>
      </p>
      {ifProvider !== undefined && <p>{t('wizard.ifProvider', { provider: names.get(ifProvider) ?? ifProvider })}</p>}
      <Buttons>
        <Button
          look="plain"
          icon="check"
          onClick={() => {
            onUse(answer);
          }}
        >
          {t('wizard.use')}
        </Button>
      </Buttons>
      <p>{t('wizard.confirm')}</p>
    </Notice>
  );
}

function whyUnsettled(step: AskedStep, { by, judgement }: Shown) {
  if (step !== 'mx' || judgement.verdict !== 'could-not-check') return step;
  return by === 'live' ? 'unseen' : 'half';
}

function Unsettled({ why }: { why: ReturnType<typeof whyUnsettled> }) {
  const { t } = useTranslation('results');
  return (
    <Notice icon="question" tone="quiet">
      <h2>{t('wizard.unsettled')}</h2>
      <p>{t(`wizard.why.${why}`)}</p>
    </Notice>
  );
}

/** What was found that is about the question. */
function Evidence({ step, shown: { judgement, registration, status, names } }: { step: AskedStep; shown: Shown }) {
  const { t } = useTranslation('results');
  if (step === 'product') return registration && <RegistrationView registration={registration} />;
  if (step === 'maintenance') return status && <StatusView status={status} names={names} />;
  const findings = judgement.findings.filter(({ topic, id }) => (topic === 'domain' || topic === 'mx') && id !== 'not-pasted');
  const records = findings.flatMap(({ set }) => set);
  return (
    <>
      <FindingsList title={t('wizard.mx')} findings={byGravity(findings)} />
      {records.length > 0 && <RecordsTable records={records} />}
    </>
  );
}
