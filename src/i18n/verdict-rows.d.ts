/** Made by the build (scripts/verdict-rows.ts): loaders of each verdict's words, by language and verdict. */
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
