import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readDomainName, type DomainProblem } from '../../domain/domain-name.ts';
import { byGravity } from '../../domain/live/judge-together.ts';
import { proposeAnswers, type MxProposal, type ProposedAnswers } from '../../domain/live/propose-answers.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { keptChoice } from '../../platform/kept-choices.ts';
import { keepDomain, keptDomain, onDomain } from '../../platform/kept-domain.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { AskNotice } from './ask-notice.tsx';
import { FindingsList } from './findings-list.tsx';
import { lastCheck } from './last-check.ts';
import { RecordsTable } from './records-table.tsx';
import { RegistrationView } from './registration-view.tsx';
import type { Checked } from './run-check.ts';
import { StatusView } from './status-view.tsx';
import { useDomainCheck } from './use-domain-check.ts';

/** A question of the wizard that the network can answer. */
type AskedStep = keyof ProposedAnswers;

export interface LiveAnswerProps {
  step: AskedStep;
  labelOf: (answer: string) => ReactNode;
  onUse: (answer: string) => void;
}

/** Looks the answer to one question up on a click, and proposes it with what it rests on. */
export function LiveAnswer(props: LiveAnswerProps) {
  const { t } = useTranslation('live');
  const kept = useSyncExternalStore(onDomain, keptDomain);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<DomainProblem>();
  const read = readDomainName(kept ?? typed);
  const domain = 'domain' in read ? read.domain : undefined;
  const { state, start, stop } = useDomainCheck(domain, lastCheck(kept, keptChoice('provider')));
  const checked = state.kind === 'done' ? state.checked : undefined;
  const result = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (checked && asked.current) result.current?.focus();
  }, [checked]);

  const ask = () => {
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    keepDomain(read.domain);
    asked.current = true;
    void start(read.domain);
  };
  return (
    <Stack gap="near">
      {kept === undefined && (
        <TextField
          id="live-domain"
          label={t('form.label')}
          hint={t('wizard.kept')}
          error={problem && t(`problems.${problem}`)}
          value={typed}
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The field stands in the form of the question, which it must not send.
            event.preventDefault();
            ask();
          }}
        />
      )}
      {!checked && <p>{domain === undefined ? t('wizard.leadAny') : t('wizard.lead', { domain })}</p>}
      <Disclosure summary={t('before.title')}>
        <AskNotice domain={domain} />
      </Disclosure>
      <Buttons>
        {state.kind === 'asking' ? (
          <Button key="stop" look="plain" icon="cross" onClick={stop}>
            {t('form.stop')}
          </Button>
        ) : (
          <Button key="ask" look="plain" icon="search" onClick={ask}>
            {t(checked ? 'form.again' : 'wizard.ask')}
          </Button>
        )}
      </Buttons>
      <p role="status">{(state.kind === 'asking' || state.kind === 'stopped' || state.kind === 'failed') && t(`form.${state.kind}`)}</p>
      {checked && (
        <div ref={result} tabIndex={-1} role="region" aria-label={t('result.checked', { domain: checked.judgement.domain })}>
          <Result checked={checked} {...props} />
        </div>
      )}
    </Stack>
  );
}

function Result({ checked, step, ...rest }: LiveAnswerProps & { checked: Checked }) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const { judgement: dns, registration, status } = checked;
  const proposal = proposeAnswers({ dns, registration, status })[step];
  return (
    <Stack gap="near">
      {proposal ? <Proposed proposal={proposal} names={checked.names} {...rest} /> : <Unsettled step={step} />}
      <Evidence step={step} checked={checked} />
      <p>
        <Link to={`${paths.domain(language)}#domain=${encodeURIComponent(dns.domain)}`}>{t('wizard.all')}</Link>
      </p>
    </Stack>
  );
}

interface ProposedProps extends Pick<LiveAnswerProps, 'labelOf' | 'onUse'> {
  proposal: Pick<MxProposal, 'ifProvider'> & { answer: string };
  names: Checked['names'];
}

function Proposed({ proposal: { answer, ifProvider }, names, labelOf, onUse }: ProposedProps) {
  const { t } = useTranslation('live');
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

function Unsettled({ step }: { step: AskedStep }) {
  const { t } = useTranslation('live');
  return (
    <Notice icon="question" tone="quiet">
      <h2>{t('wizard.unsettled')}</h2>
      <p>{t(`wizard.why.${step}`)}</p>
    </Notice>
  );
}

/** What was found that is about the question. */
function Evidence({ step, checked: { judgement, registration, status, names } }: { step: AskedStep; checked: Checked }) {
  const { t } = useTranslation('live');
  if (step === 'product') return <RegistrationView registration={registration} />;
  if (step === 'maintenance') {
    return <StatusView status={status} name={status.provider === undefined ? undefined : names.get(status.provider)} />;
  }
  const findings = judgement.findings.filter(({ topic }) => topic === 'domain' || topic === 'mx');
  const records = findings.flatMap(({ set }) => set);
  return (
    <>
      <FindingsList title={t('wizard.mx')} findings={byGravity(findings)} />
      {records.length > 0 && <RecordsTable records={records} />}
    </>
  );
}
