import { useState } from 'react';
import { Button } from './button.tsx';

interface CopyButtonProps {
  words: { label: string; done: string; failed: string };
  /** Does the copying; false where it was refused. */
  copy: () => Promise<boolean>;
}

/** Copies something, and says whether it worked. */
export function CopyButton({ words, copy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const run = async () => {
    setOutcome((await copy()) ? 'done' : 'failed');
  };
  return (
    <>
      <Button
        look="plain"
        icon="copy"
        onClick={() => {
          void run();
        }}
      >
        {words.label}
      </Button>
      <span role="status">{outcome && words[outcome]}</span>
    </>
  );
}
