import type { AskJson } from '../domain/live/ask-json.ts';
import { askForJson, type JsonSettings } from './json.ts';

/** Asks a registry over RDAP (RFC 7480): 8 seconds a question, if nothing else is said. */
export function askOverRdap(settings: Partial<Omit<JsonSettings, 'accept'>> = {}): AskJson {
  return askForJson({ timeout: 8000, ...settings, accept: 'application/rdap+json' });
}
