import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { readLink, writeLink } from '../../domain/flow/link.ts';
import { isAlwaysListed, mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { stepNames, walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { readDomain } from '../../domain/report/domain-fragment.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingTable } from '../../i18n/use-missing-table.ts';
import { languages, paths, type Language } from '../../paths.ts';
import { loadProviderTable, onProviderTable, providerTable } from '../../platform/provider-table.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Columns, Section, Stack } from '../../ui/sheet.tsx';
import { Tick } from '../../ui/tick.tsx';
import { linkTarget, domainError } from './link-target.ts';
import { MadeLink } from './made-link.tsx';

const languageKey = 'language';
const startKey = 'start';
const providerKey = 'provider';

/** For support staff: a link that leads a customer to the right place, with what is known already filled in. */
export function LinksPage() {
  const { t } = useTranslation(['report', 'common', 'home', 'static']);
  const pageLanguage = useLanguage();
  const choice = useChoice();
  const [typed, setTyped] = useState('');
  const [ticked, setTicked] = useState(false);
  const domain = typed.trim() === '' ? undefined : readDomain(typed.trim());
  const refused = domainError(typed, domain);
  const target = linkTarget(choice.language, choice.start, choice.answers);
  const table = useProviderTable(choice.provider !== undefined);
  const withoutTable = useMissingTable();
  const provider = table?.findMailSettings(choice.provider);

  return (
    <Stack>
      <PageHead title={`${t('report:links.title')} – ${t('common:appName')}`} description={t('report:links.lead')} />
      <Heading lead={t('report:links.lead')}>{t('report:links.title')}</Heading>
      <NoScript text={t('static:noScript.links')} ways={[{ to: paths.check(pageLanguage), label: t('home:doors.check.title') }]} />
      <Columns
        main={
          <div className="needs-script">
            <Stack gap="near">
              <LanguageAndStart choice={choice} />
              <Section title={t('report:links.known')}>
                <KnownAnswers answers={choice.answers} onChange={choice.answer} />
              </Section>
              <Disclosure summary={t('report:links.domain')} open={choice.provider !== undefined} onOpen={() => void loadProviderTable()}>
                <SelectField
                  id="provider"
                  label={t('report:links.provider')}
                  hint={t('report:links.providerHint')}
                  value={provider?.id ?? ''}
                  options={[{ id: '', label: t('report:links.notKnown') }, ...(table?.providerChoices ?? [])]}
                  onChange={(id) => {
                    choice.setProvider(table?.chosenProvider(id) ?? '');
                  }}
                />
                {withoutTable && <MissingNotice {...withoutTable} />}
                <TextField
                  id="domain"
                  label={t('report:links.domainLabel')}
                  hint={t('report:links.domainHint')}
                  error={refused && t(`report:links.refused.${refused}`)}
                  inputMode="url"
                  autoCapitalize="off"
                  spellCheck={false}
                  value={typed}
                  onChange={({ currentTarget }) => {
                    setTyped(currentTarget.value);
                  }}
                />
                {domain !== undefined && (
                  <Tick checked={ticked} onChange={setTicked}>
                    {t('report:links.domainTick', { domain })}
                  </Tick>
                )}
              </Disclosure>
            </Stack>
          </div>
        }
        side={
          <p>
            {t('report:links.gotReport')} <Link to={paths.report(pageLanguage)}>{t('report:links.openReport')}</Link>
          </p>
        }
      />
      <MadeLink
        language={choice.language}
        target={target}
        answers={choice.answers}
        domain={ticked ? domain : undefined}
        provider={provider}
      />
    </Stack>
  );
}

interface Choice {
  language: Language;
  start: StepId | undefined;
  /** Id of a provider, as the address has it. */
  provider: string | undefined;
  answers: GivenAnswers;
  setLanguage: (language: string) => void;
  setStart: (step: string) => void;
  setProvider: (id: string) => void;
  answer: (step: StepId, answer: string) => void;
}

/** What was chosen is in this page's own address, so that it can be kept as a bookmark; the domain never is. */
function useChoice(): Choice {
  const pageLanguage = useLanguage();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  // The router follows in a transition: two quick choices must not be made on the same old address.
  const [query, setQuery] = useState(parameters.toString());
  const chosen = new URLSearchParams(query);
  const { answers } = readLink(mailFlow, query);
  const language = languages.find((known) => known === chosen.get(languageKey)) ?? pageLanguage;
  const start = stepNames(mailFlow).find((step) => step === chosen.get(startKey));
  const provider = chosen.get(providerKey) ?? undefined;
  const go = (to: { language?: string; start?: string; provider?: string; answers?: GivenAnswers }) => {
    const next = new URLSearchParams(writeLink(mailFlow, { answers: to.answers ?? answers, from: undefined }));
    next.set(languageKey, to.language ?? language);
    const begin = to.start ?? start ?? '';
    if (begin !== '') next.set(startKey, begin);
    const named = to.provider ?? provider ?? '';
    if (named !== '') next.set(providerKey, named);
    setQuery(next.toString());
    void navigate(paths.links(pageLanguage, next.toString()), { replace: true, preventScrollReset: true });
  };
  return {
    language,
    start,
    provider,
    answers,
    setLanguage: (name) => {
      go({ language: name });
    },
    setStart: (step) => {
      go({ start: step });
    },
    setProvider: (id) => {
      go({ provider: id });
    },
    answer: (step, given) => {
      const others = [...answers].filter(([other]) => other !== step);
      go({ answers: new Map(given === '' ? others : [...others, [step, given]]) });
    },
  };
}

const none = () => undefined;

/** The table of providers, fetched once somebody wants to choose, or the address says that they have chosen. */
function useProviderTable(chosen: boolean) {
  useEffect(() => {
    if (chosen) void loadProviderTable();
  }, [chosen]);
  return useSyncExternalStore(onProviderTable, providerTable, none);
}

function LanguageAndStart({ choice }: { choice: Choice }) {
  const { t } = useTranslation(['report', 'checks', 'common']);
  const starts = stepNames(mailFlow).map((step) => ({ id: step, label: t(`checks:steps.${step}.question`) }));
  return (
    <>
      <SelectField
        id="language"
        label={t('report:links.language')}
        value={choice.language}
        options={languages.map((language) => ({ id: language, label: t(`common:language.${language}`) }))}
        onChange={choice.setLanguage}
      />
      <SelectField
        id="start"
        label={t('report:links.start')}
        hint={t('report:links.startHint')}
        value={choice.start ?? ''}
        options={[{ id: '', label: t('report:links.startNext') }, ...starts]}
        onChange={choice.setStart}
      />
    </>
  );
}

function KnownAnswers({ answers, onChange }: { answers: GivenAnswers; onChange: (step: StepId, answer: string) => void }) {
  const { t } = useTranslation(['report', 'checks', 'common']);
  const { steps } = walk(mailFlow, answers);
  // A question that only some are asked is offered once the answers before it lead there.
  const offered = steps.filter(({ step, status }) => isAlwaysListed(step) || status === 'now' || status === 'answered');
  return offered.map(({ step }) => {
    const words: Record<string, { label: string }> = t(`checks:steps.${step}.answers`, { returnObjects: true });
    const options = Object.keys(mailFlow.steps[step].answers).map((id) => ({ id, label: words[id]?.label ?? id }));
    return (
      <SelectField
        key={step}
        id={`known-${step}`}
        label={t(`common:checks.${step}`)}
        value={answers.get(step) ?? ''}
        options={[{ id: '', label: t('report:links.notKnown') }, ...options]}
        onChange={(answer) => {
          onChange(step, answer);
        }}
      />
    );
  });
}
