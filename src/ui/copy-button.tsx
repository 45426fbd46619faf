import { useState, type Ref } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  words: { label: string; done: string; failed: string };
  /** Does the copying; false where it was refused. */
  copy: () => Promise<boolean>;
  /** The key that does the same, where the page has one. */
  shortcut?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Copies something, and says whether it worked. */
export function CopyButton({ words, copy, shortcut, buttonRef }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const run = async () => {
    setOutcome((await copy()) ? 'done' : 'failed');
  };
  return (
    <>
      <Button
        ref={buttonRef}
        look="plain"
        icon="copy"
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
