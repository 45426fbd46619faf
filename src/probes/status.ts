import type { AskJson } from '../domain/live/ask-json.ts';
import { askForJson, type JsonSettings } from './json.ts';

/** Asks a provider's status page: 6 seconds, if nothing else is said. */
export function askStatusPage(settings: Partial<Omit<JsonSettings, 'accept'>> = {}): AskJson {
  return askForJson({ timeout: 6000, ...settings, accept: 'application/json' });
}
