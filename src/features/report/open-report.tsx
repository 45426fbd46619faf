import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { writeLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { writeFragment } from '../../domain/report/domain-fragment.ts';
import { readPastedReport } from '../../domain/report/read-report.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { stateOfReport } from './received-report.ts';

/** A box for a report or a link to one; opens the state it holds. */
export function OpenReport() {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<'empty' | 'no-report' | 'too-long'>();

  const open = () => {
    const pasted = readPastedReport(text);
    if (pasted.kind !== 'report') {
      setProblem(pasted.kind);
      document.querySelector<HTMLElement>('#pasted-report')?.focus();
      return;
    }
    const { report } = pasted;
    const pathname = paths.report(language);
    void navigate({ pathname, search: writeLink(mailFlow, report), hash: writeFragment(report.domain) }, { state: stateOfReport(report) });
  };

  return (
    <form
      // Sent by the browser itself it does nothing: what was pasted must be in no address.
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <TextArea
        id="pasted-report"
        label={t('open.label')}
        hint={t('open.hint')}
        error={problem && t(`open.problem.${problem}`)}
        rows={7}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={({ nativeEvent, currentTarget }) => {
          if (nativeEvent.key === 'Enter' && (nativeEvent.ctrlKey || nativeEvent.metaKey)) currentTarget.form?.requestSubmit();
        }}
      >
        <Buttons>
          <Button type="submit">{t('open.submit')}</Button>
        </Buttons>
      </TextArea>
    </form>
  );
}
