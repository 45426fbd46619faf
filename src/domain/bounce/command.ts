import { commandSigns, type Command } from '../../knowledge/bounces/commands.ts';

/** The command a refusal answered, from the words of the program that reports it. */
export function commandIn(text: string): Command {
  const lower = text.toLowerCase();
  return commandSigns.find(([sign]) => lower.includes(sign))?.[1] ?? '';
}
