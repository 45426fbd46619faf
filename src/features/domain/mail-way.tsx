import { useTranslation } from 'react-i18next';
import type { DomainJudgement, FindingId, MxHost } from '../../domain/dns/finding.ts';
import { PathPicture, type Station } from '../../ui/path-picture.tsx';
import { StatePill } from '../../ui/pills.tsx';
import { useFindingWords } from './live-words.ts';
import type { Shown } from './join-results.ts';
import styles from './domain-page.module.css';

/** Before any mail server comes into view. */
const endsAtNames: ReadonlySet<FindingId> = new Set(['domain-not-found', 'nameservers-failing', 'dnssec-bogus']);

type Standing = Station['state'];

/** How far the way could be followed: at the name servers, at the mail servers, at the mailbox. */
function followWay({ findings, mx }: DomainJudgement): readonly [Standing, Standing, Standing] {
  const wrong = findings.filter(({ state }) => state === 'wrong');
  if (wrong.some(({ id }) => endsAtNames.has(id))) return ['stop', 'ahead', 'ahead'];
  const seen = findings.some(({ topic }) => topic === 'mx');
  if (!seen) return ['waiting', 'ahead', 'ahead'];
  if (wrong.some(({ topic, weight }) => topic === 'mx' && weight !== 'note')) return ['passed', 'stop', 'ahead'];
  // Known by name alone: whether they are there is not.
  if (findings.some(({ topic, id }) => topic === 'mx' && (id === 'not-pasted' || id === 'resolver-timeout')))
    return ['passed', 'waiting', 'ahead'];
  return ['passed', mx.length > 0 ? 'passed' : 'waiting', mx.length > 0 ? 'passed' : 'ahead'];
}

/** A picture of mail's way to the domain, with what is wrong marked, and under it the mail servers one by one. */
export function MailWay({ judgement, names }: Pick<Shown, 'judgement' | 'names'>) {
  const { t } = useTranslation('results');
  const [atNames, atMx, atMailbox] = followWay(judgement);
  const owner = judgement.provider ?? judgement.filter;
  const ownerName = owner === undefined ? undefined : names.get(owner);
  const mailboxNote =
    ownerName === undefined
      ? t('way.unknownProvider')
      : judgement.provider === undefined
        ? t('way.filter', { name: ownerName })
        : t('way.provider', { name: ownerName });
  const noteAt = (standing: Standing, seen: readonly string[], failed: string) => {
    if (standing === 'stop') return failed;
    return standing === 'passed' ? seen.slice(0, 2).join(', ') : t('way.notSeen');
  };
  const stations: Station[] = [
    { id: 'sender', icon: 'letter', name: t('way.sender'), state: 'passed' },
    {
      id: 'names',
      icon: 'search',
      name: t('way.nameServers'),
      state: atNames,
      note: noteAt(atNames, judgement.nameServers, t('way.nameServersFail')),
    },
    {
      id: 'mx',
      icon: 'server',
      name: t('way.mx'),
      state: atMx,
      note: noteAt(
        atMx,
        judgement.mx.map(({ target }) => target),
        t('way.mxFail'),
      ),
    },
    {
      id: 'mailbox',
      icon: 'inbox',
      name: t('way.mailbox'),
      state: atMailbox,
      note: atMailbox === 'passed' ? mailboxNote : t('way.notSeen'),
    },
  ];
  return (
    <div className={styles['way']}>
      <PathPicture stations={stations} label={t('result.way')} />
      {judgement.mx.length > 0 && <MxTable hosts={judgement.mx} names={names} />}
    </div>
  );
}

function MxTable({ hosts, names }: { hosts: readonly MxHost[]; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('results');
  return (
    <table className={styles['table']} role="table">
      <caption>{t('result.mxTable')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col">{t('result.priority')}</th>
          <th scope="col">{t('result.server')}</th>
          <th scope="col">{t('result.addresses')}</th>
          <th scope="col">{t('result.state')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {hosts.map((host) => (
          <tr key={`${host.priority} ${host.target}`} role="row">
            <td role="cell" data-label={t('result.priority')}>
              {host.priority}
            </td>
            <td role="cell" data-label={t('result.server')}>
              <code>{host.target === '' ? '.' : host.target}</code>
              {host.provider !== undefined && names.get(host.provider)}
            </td>
            <td role="cell" data-label={t('result.addresses')}>
              {host.addresses.length > 0 ? (
                <code>{host.addresses.join(', ')}</code>
              ) : (
                t(host.asked ? 'result.noAddress' : 'result.notAsked')
              )}
            </td>
            <td role="cell" data-label={t('result.state')}>
              <HostState host={host} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HostState({ host }: { host: MxHost }) {
  const { t } = useTranslation(['results', 'common']);
  const words = useFindingWords();
  const [fault] = host.wrong;
  if (fault !== undefined) {
    return (
      <>
        <StatePill tone="wrong">{t('common:states.wrong')}</StatePill>
        <p>{words[fault].title}</p>
      </>
    );
  }
  return host.addresses.length > 0 ? (
    <StatePill tone="fine">{t('common:states.fine')}</StatePill>
  ) : (
    <StatePill tone="unsure">{t('common:states.unknown')}</StatePill>
  );
}
