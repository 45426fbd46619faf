/**
 * `npm run --silent decode -- …`: what decode.ts says. Node takes longer to make JavaScript of our modules than to
 * read a thousand bounces: what it made is kept for the next time. This file is JavaScript itself, because what
 * takes the types out takes a tenth of a second to load, and so isn't loaded at all.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/compiled');
await import('./decode.ts');
