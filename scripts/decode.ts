/**
 * `npm run --silent decode -- …`: what decode-files.ts says. Node takes longer to make JavaScript of our modules than
 * to read a thousand bounces: what it made is kept for the next time.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/compiled');
await import('./decode-files.ts');
