import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FlowGraph } from '../../domain/flow-map/graph.ts';
import type { mailFlow, OutcomeId, StepId } from '../../domain/flow/mail-flow.ts';
import type { Walk } from '../../domain/flow/walk.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { breakable } from '../../ui/breakable.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './flow-map.module.css';

export type MailWalk = Walk<(typeof mailFlow)['steps'], OutcomeId>;

interface FlowPictureProps {
  graph: FlowGraph;
  /** The way walked; none where nothing is answered. */
  walked: MailWalk | undefined;
  query: string;
}

/** Units of the drawing; a row of the list is as high as one of the drawing's. */
const rowHeight = 64;
const line = 92;
const radius = 17;
const width = line + radius + 3;

/**
 * The flow at a glance: stations from the first question to the verdict, and every way between them. The lines
 * repeat what the list says.
 */
export function FlowPicture({ graph, walked, query }: FlowPictureProps) {
  const { t } = useTranslation(['report', 'common', 'outcomes']);
  const language = useLanguage();
  const stations = graph.steps.map(({ step }) => step);
  const taken = takenBy(walked);
  const outcome = walked?.outcome ?? undefined;
  return (
    <nav className={styles['picture']} aria-label={t('report:map.picture')}>
      <Lines graph={graph} taken={taken} ended={outcome !== undefined} />
      <ol className={styles['stations']} role="list">
        {graph.steps.map(({ step, targets }, index) => {
          const next = stations.filter((other) => targets.some(({ steps }) => steps.includes(other)));
          const verdicts = new Set(targets.flatMap(({ outcomes }) => outcomes)).size;
          return (
            <li key={step} className={`${styles['station']} ${taken.includes(step) ? styles['passed'] : ''}`}>
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles['station-words']}>
                <Link to={paths.step(language, step, query)}>{t(`common:checks.${step}`)}</Link>
                <span className={styles['soft']}>
                  {verdicts > 0 && t('report:map.count', { count: verdicts })}
                  <span className="visually-hidden">
                    {next.length > 0 && ` ${t('report:map.next', { names: next.map((one) => t(`common:checks.${one}`)).join(', ') })}`}
                  </span>
                </span>
              </span>
            </li>
          );
        })}
        <li className={`${styles['station']} ${outcome === undefined ? '' : styles['passed']}`}>
          <span className={styles['number']} aria-hidden="true">
            <Icon name="letter" size={18} />
          </span>
          <span className={styles['station-words']}>
            {outcome === undefined ? (
              <span>{t('report:map.end', { count: Object.keys(graph.shortest).length })}</span>
            ) : (
              <Link to={paths.verdict(language, query)}>{breakable(t(`outcomes:rows.${outcome}.title`))}</Link>
            )}
          </span>
        </li>
      </ol>
    </nav>
  );
}

/** The questions answered on the way walked, in order. */
function takenBy(walked: MailWalk | undefined): StepId[] {
  return (walked?.steps ?? []).flatMap(({ step, status }) => (status === 'answered' ? [step] : []));
}

function Lines({ graph, taken, ended }: { graph: FlowGraph; taken: readonly StepId[]; ended: boolean }) {
  const stations = graph.steps.map(({ step }) => step);
  const end = stations.length;
  const ways = graph.steps.flatMap(({ targets }, from) =>
    stations.flatMap((step, to) => (targets.some(({ steps }) => steps.includes(step)) ? [{ from, to }] : [])),
  );
  const last = graph.steps.findLast(({ targets }) => targets.some(({ outcomes }) => outcomes.length > 0));
  const all = last === undefined ? ways : [...ways, { from: stations.indexOf(last.step), to: end }];
  const places = [...taken.map((step) => stations.indexOf(step)), ...(ended ? [end] : [])];
  const walked = places.slice(1).map((to, at) => ({ from: places[at] ?? 0, to }));
  return (
    <svg className={styles['lines']} viewBox={`0 0 ${width} ${(end + 1) * rowHeight}`} aria-hidden="true" focusable="false">
      {all.map(({ from, to }) => (
        <path key={`${from} ${to}`} d={drawWay(from, to)} className={styles['way']} />
      ))}
      {walked.map(({ from, to }) => (
        <path key={`${from} ${to}`} d={drawWay(from, to)} className={styles['walked']} />
      ))}
    </svg>
  );
}

/** From one station to another: straight to the next one, in a bow past those that are left out. */
function drawWay(from: number, to: number): string {
  const [start, stop] = [from, to].map((place) => (place + 0.5) * rowHeight);
  if (to - from === 1) return `M${line} ${(start ?? 0) + radius}V${(stop ?? 0) - radius}`;
  const bow = line - radius - 8 * (to - from);
  return `M${line - radius} ${start}C${bow} ${start} ${bow} ${stop} ${line - radius} ${stop}`;
}
