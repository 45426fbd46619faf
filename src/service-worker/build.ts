import type { Language } from '../paths.ts';

/** What `scripts/write-service-worker.ts` tells the worker of the build it belongs to. Addresses are from the root of the app. */
export interface Build {
  /** Differs between any two builds whose files differ. */
  id: string;
  /** The script that every document of this build loads, and no document of another one; without a slash in front. */
  entry: string;
  /** The list of files (`BuildFiles`), likewise. Its name has its content's hash. */
  files: string;
  /** Pages that ask others, which have a policy of their own. */
  asking: readonly string[];
  /** Pages that other programs share to. */
  receiving: readonly string[];
}

/** The files of a build, without a slash in front, by who needs them: everyone, or readers of one language. */
export type BuildFiles = Readonly<Record<'all' | Language, readonly string[]>>;

/** Put here by the bundler. */
declare const theBuild: Build;

export const build: Build = theBuild;
