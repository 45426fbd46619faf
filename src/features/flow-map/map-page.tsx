import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import packedGraph from 'virtual:flow-graph';
import { unpackGraph } from '../../domain/flow-map/pack-graph.ts';
import { readLink, writeLink } from '../../domain/flow/link.ts';
import { mailFlow } from '../../domain/flow/mail-flow.ts';
import { walk } from '../../domain/flow/walk.ts';
import { Heading } from '../../ui/heading.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section, Stack } from '../../ui/sheet.tsx';
import { FlowPicture } from './flow-picture.tsx';
import styles from './flow-map.module.css';
import { QuestionNode } from './question-node.tsx';

const graph = unpackGraph(packedGraph);

/** The whole flow as a picture: every question, where each answer leads, every verdict; the way walked is marked. */
export function MapPage() {
  const { t } = useTranslation(['report', 'common']);
  const [parameters] = useSearchParams();
  const { answers, from, reason } = readLink(mailFlow, parameters.toString());
  const walked = walk(mailFlow, answers, from);
  const started = walked.answers.size > 0;
  const query = writeLink(mailFlow, { answers, from, reason });
  return (
    <Stack>
      <PageHead title={`${t('report:map.title')} – ${t('common:appName')}`} description={t('report:map.lead')} />
      <Heading lead={started ? t('report:map.leadWalked') : t('report:map.lead')}>{t('report:map.title')}</Heading>
      <div className={styles['page']}>
        <FlowPicture graph={graph} walked={started ? walked : undefined} query={query} />
        <Section title={t('report:map.answers')}>
          <ol className={styles['map']} role="list" aria-label={t('report:map.label')}>
            {graph.steps.map(({ step, targets }, index) => (
              <QuestionNode
                key={step}
                number={index + 1}
                step={step}
                targets={targets}
                shortest={graph.shortest}
                walked={started ? walked : undefined}
                query={query}
              />
            ))}
          </ol>
        </Section>
      </div>
    </Stack>
  );
}
