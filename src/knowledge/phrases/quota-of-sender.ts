import { phrasesOf } from './phrase.ts';

export const quotaOfSender = phrasesOf({
  'sending-limit': [
    'sending limit',
    'sending quota',
    'daily limit',
    'hourly limit',
    'daily user sending',
    'daily sending',
    'sending rate exceeded',
    'outbound limit',
    'message submission rate',
    'exceeded the maximum number of recipients you',
    'lähetysraja',
    'you have exceeded your',
    'sent too many',
    'too many messages sent',
  ],
  'organisation-limit': ['max emails per hour', 'max defers and failures per hour'],
});
