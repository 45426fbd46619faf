/** Words that stand in nearly every English sentence, or beside every error, and tell nothing about it. */
export const stopWords = `
  the, a, an, is, are, was, were, be, been, being, am, has, have, had, to, my, your, our, their, his, her, i, we,
  you, they, he, she, can, cant, can't, could, couldn, will, won, would, wouldn, not, cannot, able, unable, of, in,
  it, its, at, by, for, from, with, and, or, so, this, that, there, here, some, any, why, what, how, when, does, do,
  did, doing, doesn, doesnt, don, dont, didn, didnt, isn, isnt, wasn, hasn, aren, wont, mean, means, meaning,
  please, help, hello, hi, t, s, re, m, ve, ll, me, us, im, get, got, gets, getting, says, say, saying, just, now,
  still, but, if, because, due, all, really, fully, completely, then, too, very, also,
  always, suddenly, today's, going, keep, keeps,
  keeping, everything, something, anything, about, which, used, use, using, who, thing, one, should, must, may, let,
  into, onto, out, up, gave, give, gives, tell, tells, until, since, where, whose, him, them, these, those, while,
  ever, anymore, even, make, makes, made, seem, seems, maybe, put, whether, know,
  said, returned, on
`;

/** Expressions of several words that tell nothing together, though some of their words do alone. */
export const stopExpressions = `
  how long, how come, on their end, on our end, at their end, at our end, at my end, what to do, what can i do,
  what should i do
`;

/** Words that say that something is not so. */
export const negations = "not, cannot, can't, cant, never, no, t, unable, without, won";

/** Questions for a time; the words that then ask for it, and tell of no delay. */
export const durations = {
  questions: 'how long',
  words: 'take, takes, last, lasts, wait, usually',
};
