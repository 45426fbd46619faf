import { build } from 'vite';

/** Builds the script that keeps what is done before the app is there, to stand in every page. */
export async function buildEarlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'src/early/early-input.ts', formats: ['iife'], name: 'early' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The early script was not built');
  return result.output[0].code.trim();
}
