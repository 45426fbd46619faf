import { Button, Buttons } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says that a part could not be loaded, and offers the way to it. The text is announced, also when it changes. */
export function MissingNotice({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <Notice icon="cross" tone="wrong">
      <p role="alert">{text}</p>
      <Buttons>
        <Button look="plain" onClick={onAction}>
          {action}
        </Button>
      </Buttons>
    </Notice>
  );
}
