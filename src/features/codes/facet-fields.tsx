import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { facets, readFacets, writeFacets, type Chosen, type Facet } from '../../domain/catalogue/facets.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './codes-page.module.css';

const any = '';

/**
 * The four ways to narrow the table down. Each choice is an address, so it can be shared, and Back
 * undoes it. On a phone they are folded away until asked for, so that the hits stay in sight.
 */
export function FacetFields({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation('codes');
  const navigate = useNavigate();
  const nameOf = useValueNames();
  const [open, setOpen] = useState(Object.keys(chosen).length > 0);
  const fields: readonly Facet[] = ['owner', 'permanence', 'class', 'source'];
  return (
    <>
      <div className={styles['fold']}>
        <Button
          look="plain"
          aria-expanded={open}
          aria-controls="facets"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t('page.facets.title')}
        </Button>
      </div>
      <fieldset id="facets" className={`${styles['facets']} ${open ? '' : styles['folded']}`}>
        <legend className="visually-hidden">{t('page.facets.title')}</legend>
        {fields.map((facet) => (
          <SelectField
            key={facet}
            id={`facet-${facet}`}
            label={t(`page.facets.${facet}`)}
            value={chosen[facet] ?? any}
            options={[{ id: any, label: t('page.facets.any') }, ...facets[facet].map((id) => ({ id, label: nameOf(facet, id) }))]}
            onChange={(value) => {
              // The router follows in a transition: two quick choices must not be made on the same old address.
              const { search, hash } = window.location;
              const entry: unknown = window.history.state;
              const state = typeof entry === 'object' && entry !== null && 'usr' in entry ? entry.usr : undefined;
              const { [facet]: _, ...rest } = readFacets(new URLSearchParams(search));
              const next = value === any ? rest : { ...rest, [facet]: value };
              void navigate({ search: writeFacets(next), hash }, { state });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}

function useValueNames(): (facet: Facet, id: string) => string {
  const { t } = useTranslation(['codes', 'common']);
  const names: Record<Facet, Record<string, string>> = {
    class: Object.fromEntries(facets.class.map((id) => [id, t(`codes:classes.${id}.name`)])),
    owner: Object.fromEntries(facets.owner.map((id) => [id, t(`common:owners.${id}`)])),
    permanence: Object.fromEntries(facets.permanence.map((id) => [id, t(`codes:permanence.${id}`)])),
    source: Object.fromEntries(facets.source.map((id) => [id, t(`codes:sources.${id}`)])),
  };
  return (facet, id) => names[facet][id] ?? id;
}
