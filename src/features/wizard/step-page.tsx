import { use, useEffect, useRef, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useHref, useLocation, useNavigate, useParams } from 'react-router';
import { onKey } from '../../domain/flow/link.ts';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { stepNames, walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { loadStepWords } from '../../i18n/step-words.ts';
import { loadTexts } from '../../i18n/texts.ts';
import { usePart } from '../../i18n/use-part.ts';
import { forEachLanguage, paths, type Language } from '../../paths.ts';
import { keepChoice, keptChoice, onChoice } from '../../platform/kept-choices.ts';
import { keptDomain } from '../../platform/kept-domain.ts';
import { loadPart } from '../../platform/parts.ts';
import { providerTable } from '../../platform/provider-table.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Stack } from '../../ui/sheet.tsx';
import { CheckList } from './check-list.tsx';
import { KeptContext } from './kept-context.tsx';
import { Led } from './led.tsx';
import { offeredAnswers } from './offered.ts';
import { answersId, StepAdvice } from './step-advice.tsx';
import { fillsIn, StepHelp } from './step-help.tsx';
import styles from './step-page.module.css';
import { UnknownStep } from './unknown-step.tsx';
import { useLink, useWalkPaths } from './use-walk.ts';

/** What looks up the answer to a question, where the network can answer. */
export interface LiveCheckProps {
  step: StepId;
  /** The words of an answer. */
  labelOf: (answer: string) => ReactNode;
  /** Chooses an answer; the person confirms it by going on. */
  onUse: (answer: string) => void;
  /** Takes the answers to any questions that are known now without a doubt: they needn't be asked. */
  onKnown: (answers: GivenAnswers) => void;
}

interface StepPageProps {
  liveCheck: ComponentType<LiveCheckProps>;
}

function stepOf(name: string | undefined): StepId | undefined {
  return stepNames(mailFlow).find((known) => known === name);
}

/** Gets the words of a question's page. Rejects with `PartMissing` where they can't be fetched. */
export async function prepareStepPage(language: Language, name: string): Promise<void> {
  const step = stepOf(name);
  if (step === undefined) return;
  await loadStepWords(language, step);
}

/** The box for an error message, which one question has. */
const loadPasteError = forEachLanguage((language) => async () => {
  const [part] = await Promise.all([loadPart(() => import('./paste-error.tsx')), loadTexts(language, ['paste'])]);
  return part;
});

/** Its place is held until it is here: who reaches for an answer must not miss it. Without it the person answers by hand. */
function PasteFirst() {
  const { part } = usePart(loadPasteError[useLanguage()], true);
  return <div className={`${styles['paste']} needs-script`}>{part && <part.PasteError />}</div>;
}

/** One question. The address says which; the answers so far are in its query. */
export function StepPage({ liveCheck }: StepPageProps) {
  const { step: name } = useParams();
  const step = stepOf(name);
  return step === undefined ? <UnknownStep /> : <Question key={step} step={step} liveCheck={liveCheck} />;
}

/** The answer being given, before anyone goes on with it. */
function useChoice(step: StepId, answers: GivenAnswers, from: StepId | undefined) {
  const language = useLanguage();
  const [chosen, setChosen] = useState(answers.get(step));
  const [missing, setMissing] = useState(false);
  const [lookedUp, setLookedUp] = useState<string>();
  const focus = (which = '') => document.querySelector<HTMLElement>(`input[name="${step}"]${which}`)?.focus();
  const choose = (answer: string) => {
    setChosen(answer);
    setMissing(false);
    fetchNext(language, new Map([...answers, [step, answer]]), from);
  };
  return {
    chosen,
    missing,
    lookedUp,
    choose,
    /** Chooses what a live check found, which may be no choice on the page before. */
    takeUp: (answer: string) => {
      flushSync(() => {
        setLookedUp(answer);
        choose(answer);
      });
      focus(`[value="${answer}"]`);
    },
    refuse: () => {
      setMissing(true);
      focus();
    },
  };
}

function Question({ step, liveCheck: LiveCheck }: StepPageProps & { step: StepId }) {
  const { t } = useTranslation(['wizard', 'static']);
  const language = useLanguage();
  const words = use(loadStepWords(language, step));
  const { answers, from: linkedFrom, goesOn } = useLink();
  const from = entry(step, answers, linkedFrom);
  const { chosen, missing, lookedUp, choose, takeUp, refuse } = useChoice(step, answers, from);
  const known = useRef<GivenAnswers>(new Map());
  const action = useHref(`${paths.step(language, step)}#${answersId}`);
  const goOn = useGoOn(step, answers, from);

  // The browser sent the form itself, before the app was there.
  if (goesOn && answers.has(step)) return <GoOn answers={answers} from={from} />;

  return (
    <>
      <PageHead title={t('step.metaTitle', { question: words.question })} description={words.hint} />
      <Columns
        sideFirst
        side={<CheckList answers={answers} from={from} now={step} />}
        main={
          <Stack gap="near">
            <Led answers={answers} asked={step === 'symptom'} />
            {step === 'symptom' && answers.size === 0 && <LeftWalk />}
            <form
              // Ids of answers alone: where the app can't come the browser may send them itself.
              method="get"
              action={action}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (chosen === undefined) refuse();
                else goOn(chosen, known.current);
              }}
            >
              <Stack gap="near">
                <Choices
                  name={step}
                  legend={words.question}
                  hint={words.hint}
                  before={
                    <>
                      {step === 'error' && <PasteFirst />}
                      <div className="needs-script">
                        <LiveCheck
                          step={step}
                          labelOf={(answer) => words.answers[answer]?.label}
                          onUse={takeUp}
                          onKnown={(found) => {
                            known.current = found;
                          }}
                        />
                      </div>
                    </>
                  }
                  choices={offeredAnswers(step, chosen, lookedUp).map((id) => ({
                    id,
                    label: words.answers[id]?.label,
                    hint: words.answers[id]?.hint,
                  }))}
                  value={chosen}
                  onChange={choose}
                  error={missing ? t('step.choose') : undefined}
                />
                <StepHelp step={step} words={words} />
                <NoScript text={t('static:noScript.step')}>{import.meta.env.SSR && <StepAdvice step={step} />}</NoScript>
              </Stack>
              <WayOn step={step} answers={answers} from={from} />
            </form>
            {fillsIn(step) && <KeptContext submit={t('context.save')} />}
          </Stack>
        }
      />
    </>
  );
}

/** Forward and back, always in view. */
function WayOn({ step, answers, from }: { step: StepId; answers: GivenAnswers; from: StepId | undefined }) {
  const { t } = useTranslation('wizard');
  const addresses = useWalkPaths();
  const back = previous(step, answers, from);
  return (
    <div className={`${styles['bar']} needs-script`}>
      <Buttons>
        <Button type="submit" name={onKey}>
          {t('step.continue')}
        </Button>
        <Link to={back === undefined ? addresses.start : addresses.step(back, answers, from)}>{t('step.back')}</Link>
      </Buttons>
    </div>
  );
}

/** Goes on with an answer. The page that is left has it in its address, so that the way back shows it. */
function useGoOn(step: StepId, answers: GivenAnswers, from: StepId | undefined) {
  const navigate = useNavigate();
  const { state } = useLocation() as { state: unknown };
  const addresses = useWalkPaths();
  return (chosen: string, found: GivenAnswers) => {
    const given = new Map([...answers, [step, chosen]]);
    const next = withKnown(given, from, found);
    keepWalk(next, from, addresses.query(next, from));
    if (answers.get(step) !== chosen) void navigate(addresses.step(step, given, from), { replace: true, state });
    void navigate(addresses.next(next, from));
  };
}

/** The answers with those to the next questions, as far as they are known. */
function withKnown(answers: GivenAnswers, from: StepId | undefined, found: GivenAnswers): GivenAnswers {
  const { current } = walk(mailFlow, answers, from);
  const known = current === null ? undefined : (found.get(current) ?? (current === 'mx' ? ownMx() : undefined));
  return current === null || known === undefined ? answers : withKnown(new Map([...answers, [current, known]]), from, found);
}

/** An address in a provider's own domain has no MX records to check: they are the provider's. */
function ownMx(): 'right' | undefined {
  const domain = keptDomain();
  return providerTable()?.mailSettingsOfAddresses(domain) === undefined ? undefined : 'right';
}

/** The next page's words come while the person still looks at their answer. What fails is asked for again on the way there. */
function fetchNext(language: Language, answers: GivenAnswers, from: StepId | undefined): void {
  const { current } = walk(mailFlow, answers, from);
  if (current === null) return;
  prepareStepPage(language, current).catch(() => undefined);
  if (current === 'error') loadPasteError[language]().catch(() => undefined);
}

const loadResume = async () => loadPart(() => import('./resume.tsx'));

function never() {
  return undefined;
}

/** The way back into a walk that was left in the middle, for those who have one. */
function LeftWalk() {
  const kept = useSyncExternalStore(onChoice, () => keptChoice('walk'), never);
  const [had, setHad] = useState(false);
  if (kept !== undefined && !had) setHad(true);
  const { part } = usePart(loadResume, had);
  return part ? <part.Resume /> : null;
}

/** Keeps a walk for the case that it is left here. What is finished needs no resuming, and isn't kept. */
function keepWalk(answers: GivenAnswers, from: StepId | undefined, query: string): void {
  const isOpen = walk(mailFlow, answers, from).current !== null;
  keepChoice('walk', isOpen ? query : undefined);
}

/** Goes on from an answer that is in the address, in place of the page it was given on. */
function GoOn({ answers, from }: { answers: GivenAnswers; from: StepId | undefined }) {
  const addresses = useWalkPaths();
  const query = addresses.query(answers, from);
  useEffect(() => {
    keepWalk(answers, from, query);
  }, [answers, from, query]);
  return <Navigate to={addresses.next(answers, from)} replace />;
}

/** Where the walk begins: as the link says, or here, where the walk from the start doesn't come to this step yet. */
function entry(step: StepId, answers: GivenAnswers, from: StepId | undefined): StepId | undefined {
  const status = walk(mailFlow, answers, from).steps.find((one) => one.step === step)?.status;
  const begin = status === 'now' || status === 'answered' ? from : step;
  // A walk from the first step is the usual one and needs no mention.
  return begin === stepNames(mailFlow)[0] ? undefined : begin;
}

/** The step before this one that was asked on the walk. */
function previous(step: StepId, answers: GivenAnswers, from: StepId | undefined): StepId | undefined {
  const { steps } = walk(mailFlow, answers, from);
  const before = steps.slice(0, stepNames(mailFlow).indexOf(step));
  return before.findLast(({ status }) => status === 'answered')?.step;
}
