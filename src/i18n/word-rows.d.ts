/** Made by the build (scripts/word-rows.ts): loaders of each verdict's words, by language and verdict. */
declare module 'virtual:verdict-rows' {
  export interface VerdictWords {
    title: string;
    who: string;
    suspicion: string;
    explain: string;
    steps: readonly string[];
    stop: string;
  }

  const rows: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: VerdictWords }>>>>>;
  export default rows;
}

/** Made by the build (scripts/word-rows.ts): loaders of each question's words, by language and question. */
declare module 'virtual:step-rows' {
  export interface StepWords {
    question: string;
    hint: string;
    answers: Readonly<Record<string, { label: string; hint?: string }>>;
    /** How to find the answer: a title, paragraphs, and a command to ask the network with. */
    title: string;
    text: readonly string[];
    command?: string;
  }

  const rows: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: StepWords }>>>>>;
  export default rows;
}
