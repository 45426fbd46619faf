import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDomainName, type DomainProblem } from '../../domain/domain-name.ts';
import { useMissingTable } from '../../i18n/use-missing-table.ts';
import { keepChoice } from '../../platform/kept-choices.ts';
import { keepDomain } from '../../platform/kept-domain.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { MissingNotice } from '../../ui/missing-notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/sheet.tsx';
import { useKept, useProviderTable } from './use-kept.ts';

export interface ContextFormProps {
  /** What the button says. */
  submit: string;
  onKept: () => void;
}

/** Domain and provider, asked once and kept on this device. An address or a web address is understood; only its domain is kept. */
export function ContextForm({ submit, onKept }: ContextFormProps) {
  const { t } = useTranslation('wizard');
  const kept = useKept();
  const table = useProviderTable(false);
  const withoutTable = useMissingTable();
  const [typed, setTyped] = useState(kept.domain ?? '');
  const [provider, setProvider] = useState(kept.chosen ?? '');
  const [problem, setProblem] = useState<DomainProblem>();

  const save = () => {
    const read = readDomainName(typed);
    // Either alone is enough.
    if ('problem' in read && (read.problem !== 'empty' || provider === '')) {
      setProblem(read.problem);
      document.querySelector<HTMLElement>('#context-domain')?.focus();
      return;
    }
    keepDomain('domain' in read ? read.domain : undefined);
    keepChoice('provider', provider === '' ? undefined : provider);
    onKept();
  };

  return (
    <form
      // Sent by the browser itself it does nothing: what was typed must be in no address.
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="near">
        <TextField
          id="context-domain"
          label={t('context.domain')}
          hint={t('context.domainHint')}
          error={problem && t(`context.problems.${problem}`)}
          inputMode="email"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(undefined);
          }}
        />
        <SelectField
          id="context-provider"
          label={t('context.provider')}
          hint={t('context.providerHint')}
          value={table === undefined ? '' : provider}
          options={[{ id: '', label: t('context.none') }, ...(table?.providerChoices ?? [])]}
          onChange={(choice) => {
            setProvider(table?.chosenProvider(choice) ?? '');
          }}
        />
        {withoutTable && <MissingNotice {...withoutTable} />}
        <Buttons>
          <Button type="submit" look="plain">
            {submit}
          </Button>
        </Buttons>
      </Stack>
    </form>
  );
}
