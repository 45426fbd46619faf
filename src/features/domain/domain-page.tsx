import { useEffect, useRef, useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readDomainName, type DomainProblem } from '../../domain/domain-name.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useMissingWords } from '../../i18n/use-missing-words.ts';
import { usePart, type MissingPart } from '../../i18n/use-part.ts';
import { loadTexts } from '../../i18n/texts.ts';
import { forEachLanguage, paths } from '../../paths.ts';
import { carriedTexts } from '../../platform/carried-source.ts';
import { keepDomain, keptDomain } from '../../platform/kept-domain.ts';
import { loadPart } from '../../platform/parts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { NoScript } from '../../ui/no-script.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { AskNotice } from './ask-notice.tsx';
import { ManualCheck } from './manual-check.tsx';
import { fetchAhead, loadedResult } from './load-result.ts';
import { useDomainCheck } from './use-domain-check.ts';
import { useOffline } from './use-offline.ts';
import { usePasted } from './use-pasted.ts';
import styles from './domain-page.module.css';

/** The domain a link carries, in the fragment: no server sees it. */
function domainInFragment(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('domain') ?? undefined;
}

/** Nothing notifies us when storage changes, and nobody needs to know while typing. */
function neverChanges() {
  return () => undefined;
}

/**
 * What stands in the field: typed, else from the fragment, else carried from the home page, else kept on the device.
 * The static page knows none of them.
 */
function useTyped() {
  const { hash, state } = useLocation() as { hash: string; state: unknown };
  const [typed, setTyped] = useState<{ text: string; hash: string }>();
  const arrived = useSyncExternalStore(
    neverChanges,
    () => domainInFragment(hash) ?? carriedTexts('domain', state)[0] ?? keptDomain() ?? '',
    () => '',
  );
  const setText = (text: string) => {
    setTyped({ text, hash });
  };
  // A link with another domain replaces what was typed before it.
  return [typed?.hash === hash ? typed.text : arrived, setText] as const;
}

/** Mail of one domain, asked of the real network on a click and judged. */
export function DomainPage() {
  const { t } = useTranslation(['live', 'common', 'static']);
  const [typed, setTyped] = useTyped();
  const [problem, setProblem] = useState<DomainProblem>();
  const read = readDomainName(typed);
  const domain = 'domain' in read ? read.domain : undefined;
  const { state, start, stop, reset } = useDomainCheck(domain);
  const result = useRef<HTMLDivElement>(null);
  const pasted = usePasted(domain, result);
  const language = useLanguage();
  const offline = useOffline();

  useEffect(() => {
    if (state.kind === 'done') result.current?.focus();
  }, [state.kind]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if ('problem' in read) {
      setProblem(read.problem);
      return;
    }
    keepDomain(read.domain);
    if (!offline) void start(read.domain);
  };
  const live = state.kind === 'done' ? state.checked : undefined;
  const done = live !== undefined;
  const judged = pasted.taken > 0 ? pasted.check : undefined;
  const unseen = offline || state.kind === 'failed' || state.kind === 'stopped' || live?.judgement.verdict === 'could-not-check';
  const box = (
    <div className="needs-script">
      <ManualCheck domain={domain} pasted={pasted} open={unseen} />
    </div>
  );
  const part = live || judged ? loadedResult() : undefined;
  return (
    <Stack>
      <PageHead title={`${t('live:page.title')} – ${t('common:appName')}`} description={t('live:page.description')} />
      <Stack gap="near">
        <Heading lead={done ? undefined : t('live:page.lead')}>{t('live:page.title')}</Heading>
        <Filled />
        <NoScript text={t('static:noScript.domain')} ways={[{ to: paths.step(language, 'mx'), label: t('common:checks.mx') }]} />
        <form
          // Sent by the browser itself it does nothing: what was typed must be in no address.
          method="dialog"
          className={styles['form']}
          onSubmit={submit}
          noValidate
        >
          <TextField
            id="domain"
            label={t('live:form.label')}
            hint={t('live:form.hint')}
            error={problem && t(`live:problems.${problem}`)}
            value={typed}
            inputMode="url"
            autoCapitalize="off"
            spellCheck={false}
            onFocus={() => fetchAhead(language)}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(undefined);
              if (state.kind !== 'idle') reset();
            }}
          />
          <Buttons>
            {state.kind === 'asking' ? (
              <Button key="stop" look="plain" icon="cross" onClick={stop}>
                {t('live:form.stop')}
              </Button>
            ) : (
              !offline && (
                <Button key="ask" type="submit" icon="search">
                  {t(done ? 'live:form.again' : 'live:form.submit')}
                </Button>
              )
            )}
          </Buttons>
          <p role="status">{offline && t('live:form.offline')}</p>
          <p role="status">{(state.kind === 'asking' || state.kind === 'stopped') && t(`live:form.${state.kind}`)}</p>
        </form>
        {state.kind === 'failed' && <Failed missing={state.missing} />}
        {!done && !offline && (
          <div className="needs-script">
            <AskNotice domain={domain} />
          </div>
        )}
      </Stack>
      {part ? <part.DomainResult live={live} pasted={judged} box={box} place={result} /> : box}
    </Stack>
  );
}

/** Tells who was led here with a domain that it stands in the field. */
function Filled() {
  const [carried] = carriedTexts('domain', (useLocation() as { state: unknown }).state);
  const { part } = usePart(fillers[useLanguage()], carried !== undefined);
  return part && carried !== undefined ? <part.FilledIn domain={carried} /> : null;
}

const fillers = forEachLanguage((language) => async () => {
  const [part] = await Promise.all([loadPart(() => import('./filled-in.tsx')), loadTexts(language, ['led'])]);
  return part;
});

/** A part of the check could not be fetched. */
function Failed({ missing }: { missing: MissingPart }) {
  const words = useMissingWords(missing);
  return words && <MissingNotice {...words} />;
}
