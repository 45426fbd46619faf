import { phrasesOf } from './phrase.ts';

export const greylisted = phrasesOf({
  greylisted: [
    'greylist',
    'graylist',
    'grey-list',
    'gray-list',
    'grey list',
    'gray list',
    'postgrey',
    'come back later',
    'temporarily rejected, please try',
  ],
});
