import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './manual-commands.module.css';

/** What to run on one kind of system. */
export interface ManualCommand {
  id: string;
  /** The system's name. */
  title: string;
  /** How to get to where the command is typed. */
  how: string;
  /** The command, a line for each question. */
  lines: readonly string[];
}

interface ManualCommandsProps {
  /** The person's own system; left out where it has no command line. */
  own?: ManualCommand | undefined;
  others: readonly ManualCommand[];
  othersLabel: string;
  words: { label: string; done: string; failed: string };
  copy: (text: string) => Promise<boolean>;
}

/** Commands to copy: the one for the person's own system first, the others behind a disclosure. */
export function ManualCommands({ own, others, othersLabel, words, copy }: ManualCommandsProps) {
  return (
    <div className={styles['commands']}>
      {own && <Command command={own} words={words} copy={copy} />}
      <Disclosure summary={othersLabel}>
        <ul role="list" className={styles['others']}>
          {others.map((command) => (
            <li key={command.id}>
              <Command command={command} words={words} copy={copy} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Command({ command, words, copy }: { command: ManualCommand } & Pick<ManualCommandsProps, 'words' | 'copy'>) {
  const { title, how, lines } = command;
  return (
    <div className={styles['command']}>
      <p className={styles['title']}>{title}</p>
      <p>{how}</p>
      <pre className={styles['lines']}>
        <code>{lines.join('\n')}</code>
      </pre>
      <div className={styles['copy']}>
        <CopyButton words={words} copy={() => copy(lines.join('\n'))} />
      </div>
    </div>
  );
}
