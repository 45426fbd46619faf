import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useHref, useNavigate, useParams } from 'react-router';
import { onKey } from '../../domain/flow/link.ts';
import { mailFlow, type StepId } from '../../domain/flow/mail-flow.ts';
import { stepNames, walk, type GivenAnswers } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { keepChoice } from '../../platform/kept-choices.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Columns, Stack } from '../../ui/sheet.tsx';
import { CheckList } from './check-list.tsx';
import { KeptContext } from './kept-context.tsx';
import { Led } from './led.tsx';
import { answersId, StepAdvice } from './step-advice.tsx';
import { fillsIn, StepHelp } from './step-help.tsx';
import { useStepWords } from './step-words.ts';
import { UnknownStep } from './unknown-step.tsx';
import { useLink, useWalkPaths } from './use-walk.ts';

/** What looks up the answer to a question, where the network can answer. */
export interface LiveCheckProps {
  step: StepId;
  /** The words of an answer. */
  labelOf: (answer: string) => ReactNode;
  /** Chooses an answer; the person confirms it by going on. */
  onUse: (answer: string) => void;
}

interface StepPageProps {
  liveCheck: ComponentType<LiveCheckProps>;
}

/** One question. The address says which; the answers so far are in its query. */
export function StepPage({ liveCheck }: StepPageProps) {
  const { step: name } = useParams();
  const step = stepNames(mailFlow).find((known) => known === name);
  return step === undefined ? <UnknownStep /> : <Question key={step} step={step} liveCheck={liveCheck} />;
}

function Question({ step, liveCheck: LiveCheck }: StepPageProps & { step: StepId }) {
  const { t } = useTranslation(['wizard', 'static']);
  const language = useLanguage();
  const wordsOfAll = useStepWords();
  const words = wordsOfAll[step];
  const navigate = useNavigate();
  const { answers, from: linkedFrom, goesOn } = useLink();
  const from = entry(step, answers, linkedFrom);
  const addresses = useWalkPaths();
  const [chosen, setChosen] = useState(answers.get(step));
  const [missing, setMissing] = useState(false);
  const action = useHref(`${paths.step(language, step)}#${answersId}`);
  const back = previous(step, answers, from);
  const told = step === 'symptom' ? undefined : wordsOfAll.symptom.answers[answers.get('symptom') ?? '']?.label;

  const go = () => {
    if (chosen === undefined) {
      setMissing(true);
      document.querySelector<HTMLElement>(`input[name="${step}"]`)?.focus();
      return;
    }
    const next = new Map([...answers, [step, chosen]]);
    keepWalk(next, from, addresses.query(next, from));
    void navigate(addresses.next(next, from));
  };

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
            <Led answers={answers} answer={told} />
            <form
              // Ids of answers alone: where the app can't come the browser may send them itself.
              method="get"
              action={action}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                go();
              }}
            >
              <Stack gap="near">
                <Choices
                  name={step}
                  legend={words.question}
                  hint={words.hint}
                  choices={Object.keys(mailFlow.steps[step].answers).map((id) => ({
                    id,
                    label: words.answers[id]?.label,
                    hint: words.answers[id]?.hint,
                  }))}
                  value={chosen}
                  onChange={(id) => {
                    setChosen(id);
                    setMissing(false);
                  }}
                  error={missing ? t('step.choose') : undefined}
                />
                <div className="needs-script">
                  <LiveCheck
                    step={step}
                    labelOf={(answer) => words.answers[answer]?.label}
                    onUse={(answer) => {
                      setChosen(answer);
                      setMissing(false);
                      document.querySelector<HTMLElement>(`input[name="${step}"][value="${answer}"]`)?.focus();
                    }}
                  />
                </div>
                <StepHelp step={step} />
                <NoScript text={t('static:noScript.step')}>{import.meta.env.SSR && <StepAdvice step={step} />}</NoScript>
                <Buttons>
                  <Button type="submit" name={onKey}>
                    {t('step.continue')}
                  </Button>
                  <Link to={back === undefined ? addresses.start : addresses.step(back, answers, from)}>{t('step.back')}</Link>
                </Buttons>
              </Stack>
            </form>
            {fillsIn(step) && <KeptContext submit={t('context.save')} />}
          </Stack>
        }
      />
    </>
  );
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
