import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { Button } from './button.tsx';
import { TextArea } from './field.tsx';
import { Icon } from './icon.tsx';
import { longPaste, pasteBoxMark, sendsBox } from './paste-rules.ts';
import styles from './paste-box.module.css';

interface PasteBoxProps {
  id: string;
  /** The last two only where files are taken. */
  words: { label: string; placeholder: string; submit: string; drop?: string; choose?: string };
  labelHidden?: boolean;
  rows?: number;
  error?: string | undefined;
  initial?: string;
  /** The person asked to have this text read. It comes exactly as typed or pasted. */
  onText: (text: string) => void;
  /** The person dropped or chose files; at least one. Left out where only text is taken. */
  onFiles?: (files: File[]) => void;
  /** The box is about to be used: what reads it may be fetched. */
  onUse?: () => void;
}

/**
 * One box that takes anything: typed, pasted, dropped or chosen. A single line is sent by Enter, any text by Ctrl or Cmd with it.
 * The text stays in the box's own element, so that even a large one costs nothing to keep. It is no
 * form of its own: it may stand in one.
 */
export function PasteBox({ id, words, labelHidden = false, rows = 3, error, initial = '', onText, onFiles, onUse }: PasteBoxProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);

  const submit = () => {
    onText(area.current?.value ?? '');
    area.current?.focus();
  };
  const submitByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!sendsBox(event.nativeEvent, event.currentTarget.value)) return;
    event.preventDefault();
    submit();
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!onFiles || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };

  return (
    // Dropping is a convenience; the chooser does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={`${styles['box']} ${over ? styles['over'] : ''}`}
      onDragOver={(event) => {
        if (!onFiles) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <TextArea
        id={id}
        ref={area}
        label={words.label}
        labelHidden={labelHidden}
        placeholder={words.placeholder}
        defaultValue={initial}
        rows={rows}
        error={error}
        {...pasteBoxMark}
        onKeyDown={submitByKey}
        onFocus={onUse}
        onPaste={(event) => {
          const plain = event.clipboardData.getData('text/plain');
          // What comes as formatted text alone would not show in the box at all.
          const pasted = plain === '' ? event.clipboardData.getData('text/html') : plain;
          if (pasted === plain && pasted.length < longPaste) return;
          event.preventDefault();
          onText(pasted);
        }}
      >
        {onFiles && <FileChooser words={words} onFiles={onFiles} />}
        <Button onClick={submit}>{words.submit}</Button>
      </TextArea>
    </div>
  );
}

function FileChooser({ words, onFiles }: { words: PasteBoxProps['words']; onFiles: (files: File[]) => void }) {
  return (
    <span className={styles['file']}>
      {/* A label opens the browser's own chooser even before the app is there. */}
      <label className={styles['choose']}>
        <Icon name="file" size={20} />
        {words.choose}
        <input
          type="file"
          className="visually-hidden"
          multiple
          accept=".eml,.msg,.mbox,.txt,.log,message/rfc822,application/mbox,text/plain"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // The same file chosen again, after being edited, must count as a new choice.
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <span className={styles['drop']}>{words.drop}</span>
    </span>
  );
}
