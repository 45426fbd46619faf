import { useState, type Ref } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  words: { label: string; done: string; failed: string };
  /** The whole name for a screen reader, beginning with the label, where several buttons have the same label. */
  name?: string;
  look?: 'main' | 'plain' | 'quiet';
  /** Does the copying; false where it was refused. */
  copy: () => Promise<boolean>;
  /** The key that does the same, where the page has one. */
  shortcut?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Copies something, and says whether it worked. */
export function CopyButton({ words, name, look = 'plain', copy, shortcut, buttonRef }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const run = async () => {
    setOutcome((await copy()) ? 'done' : 'failed');
  };
  return (
    <>
      <Button
        ref={buttonRef}
        look={look}
        icon="copy"
        aria-label={name}
        aria-keyshortcuts={shortcut}
        onClick={() => {
          void run();
        }}
      >
        {words.label}
        {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
      </Button>
      <span role="status">{outcome && words[outcome]}</span>
    </>
  );
}
