/** The SMTP command that was refused (RFC 5321 section 4.1.1); empty where the text doesn't tell. */
export type Command = '' | 'CONNECT' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA';

/** How programs name the command that a reply answered, lower case. The first that stands in the text decides. */
// oxfmt-ignore
const signs: readonly (readonly [sign: string, command: Command])[] = [
  ['in reply to end of data', 'DATA'], ['in reply to data', 'DATA'], ['in reply to rcpt to', 'RCPT'], ['in reply to mail from', 'MAIL'], ['in reply to ehlo', 'EHLO'], ['in reply to helo', 'EHLO'], ['in reply to auth', 'AUTH'],
  ['after end of data', 'DATA'], ['after data', 'DATA'], ['after rcpt to', 'RCPT'], ['after rcpt command', 'RCPT'], ['after mail from', 'MAIL'], ['after ehlo', 'EHLO'], ['after helo', 'EHLO'], ['after initial connection', 'CONNECT'], ['refused to talk to me', 'CONNECT'],
  ['[rcpt_to]', 'RCPT'], ['[mail_from]', 'MAIL'], ['[data]', 'DATA'], ['[ehlo]', 'EHLO'],
  ['does not like recipient', 'RCPT'], ['but sender was rejected', 'MAIL'], ['but my name was rejected', 'EHLO'], ['failed after i sent the message', 'DATA'],
  ['>>> data', 'DATA'], ['>>> rcpt to', 'RCPT'], ['>>> mail from', 'MAIL'], ['>>> ehlo', 'EHLO'], ['did not like our rcpt', 'RCPT'], ['did not like our mail', 'MAIL'], ['did not like our data', 'DATA'],
];

/** The command a refusal answered, from the words of the program that reports it. */
export function commandIn(text: string): Command {
  const lower = text.toLowerCase();
  return signs.find(([sign]) => lower.includes(sign))?.[1] ?? '';
}
