import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/bounce/reading.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RefusedFile } from './read-source.ts';

/** More names than this stand under a heading that opens. */
const fewNames = 5;

/** The files that were not read, each by name with the reason; nothing where all were. */
export function Refused({ files }: { files: readonly RefusedFile[] }) {
  const { t } = useTranslation('bounce');
  if (files.length === 0) return null;
  const title = t('refused.title', { count: files.length });
  const names = (
    <ul>
      {files.map(({ name, why }, at) => (
        // Two files may have the same name.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <bdi>{name}</bdi>: {t(`refused.${why}`)}
        </li>
      ))}
    </ul>
  );
  return (
    <Notice icon="file" tone="wrong">
      {files.length > fewNames ? (
        <Disclosure summary={title}>{names}</Disclosure>
      ) : (
        <>
          <p>{title}</p>
          {names}
        </>
      )}
    </Notice>
  );
}

/** What a reading left out, and how to read it all; recipients left out are mentioned where they are listed. */
export function Limits({ reading, readWhole }: { reading: Reading; readWhole: (() => Promise<void>) | undefined }) {
  const { t } = useTranslation('bounce');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const limits = reading.limited.flatMap(({ what, ...counts }) => (what === 'recipients' || what === 'messages' ? [] : [{ what, counts }]));
  if (limits.length === 0) return null;
  const searchAll = (whole: () => Promise<void>) => {
    setState('busy');
    whole().then(
      () => {
        setState('idle');
      },
      () => {
        setState('failed');
      },
    );
  };
  return (
    <Notice icon="question">
      {limits.map(({ what, counts }) => (
        <p key={what}>{t(`limits.${what}`, counts)}</p>
      ))}
      {readWhole && limits.some(({ what }) => what === 'words') && (
        <Buttons>
          <Button
            look="plain"
            aria-disabled={state === 'busy'}
            onClick={() => {
              if (state !== 'busy') searchAll(readWhole);
            }}
          >
            {t(state === 'busy' ? 'page.reading' : 'limits.searchAll')}
          </Button>
        </Buttons>
      )}
      {state === 'failed' && <p role="alert">{t('more.failed')}</p>}
    </Notice>
  );
}
