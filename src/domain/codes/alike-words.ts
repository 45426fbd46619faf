import { foldWord } from './fold-word.ts';

/**
 * Words that mean alike to who looks for what is wrong with mail: everyday ones beside those of the
 * field, and forms that folding can't join. In the languages of the pages, each group with the word
 * that stands for all first. Words that tell troubles apart stay apart.
 */
// oxfmt-ignore
const groups: readonly (readonly string[])[] = [
  // English
  ['message', 'mail', 'email', 'mails', 'emails', 'messages', 'letter'],
  ['mailbox', 'inbox', 'mailboxes'],
  ['recipient', 'recipients', 'addressee', 'receiver', 'customer', 'friend', 'colleague', 'coworker', 'person', 'recipient\'s'],
  ['attachment', 'attached', 'file', 'document', 'photo', 'picture', 'image', 'video', 'pdf', 'photos', 'pictures', 'images'],
  ['large', 'big', 'huge', 'heavy', 'oversized', 'bigger', 'larger'],
  ['wrong', 'incorrect', 'invalid', 'bad', 'faulty', 'mistaken'],
  ['unknown', 'unrecognized', 'unrecognised', 'recognized', 'recognised', 'nonexistent', 'inexistent'],
  ['blocklist', 'blacklist', 'blacklisted', 'blocklisted', 'blacklists', 'blocklists', 'denylist', 'blackhole', 'blacklisting'],
  ['blocked', 'blocks', 'banned', 'barred', 'blocking'],
  ['disabled', 'deactivated', 'terminated', 'disable'],
  ['delayed', 'delay', 'slow', 'late', 'slowly', 'delays'],
  ['spam', 'junk', 'spammy'],
  ['login', 'logon', 'signin', 'logging'],
  ['limit', 'cap', 'maximum', 'max', 'limits', 'limited'],
  ['rejected', 'refused', 'denied', 'declined', 'rejects', 'refuses', 'reject', 'rejection', 'refuse'],
  ['certificate', 'cert', 'certificates', 'certs'],
  ['connect', 'reach', 'connection', 'connecting', 'reached'],
  ['missing', 'lacks', 'absent', 'lacking', 'without'],
  ['authentication', 'authenticate', 'authenticated', 'auth', 'authenticating'],
  ['exceeded', 'exceeds', 'exceed', 'exceeding'],
  ['forwarding', 'forwarded', 'forward', 'forwards'],
  ['expired', 'expires', 'expiry', 'lapsed'],
  ['encryption', 'encrypted', 'encrypt', 'ssl', 'tls'],
  // Finnish
  ['viesti', 'sähköposti', 'posti', 'meili', 'maili', 'viestit', 'viestini', 'sähköpostit', 'sähköpostini', 'meilit', 'meilini', 'viestejä', 'sähköposteja', 'viestejäni'],
  ['postilaatikko', 'laatikko', 'boksi', 'inboxi', 'sähköpostilaatikko', 'sähköpostilaatikkoni'],
  ['vastaanottaja', 'asiakas', 'asiakkaan', 'kaveri', 'työkaveri', 'ystävä', 'kollega', 'saaja', 'vastaanottajat', 'vastaanottajia'],
  ['liite', 'liitteet', 'liitteessä', 'liitteitä', 'liitetiedosto', 'tiedosto', 'kuva', 'kuvat', 'kuvia', 'valokuva', 'valokuvat', 'video', 'pdf', 'dokumentti'],
  ['suuri', 'iso', 'painava', 'raskas', 'isoja', 'isot', 'suuria', 'suuret', 'iso'],
  ['täynnä', 'täysi', 'täys', 'täyttynyt', 'täyttyi', 'pullollaan', 'täyttyy'],
  ['väärä', 'väärin', 'virheellinen', 'kelvoton', 'väärät', 'virheelliset'],
  ['hylätty', 'hylkää', 'hylkäsi', 'hylätään', 'hylättiin', 'hylännyt', 'torjuttu', 'torjuttiin', 'torjutaan', 'torjuu', 'evätty', 'evättiin'],
  ['estetty', 'estää', 'estänyt', 'esti', 'estetään', 'estettiin', 'blokattu', 'blokkaa', 'blokataan', 'bannattu', 'estävät'],
  ['suljettu', 'lakkautettu', 'lopetettu', 'suljettiin', 'lopetettiin', 'lakkautettiin'],
  ['kirjautuminen', 'kirjaudu', 'kirjautua', 'kirjautumaan', 'kirjautumisen', 'kirjautumista', 'sisäänkirjautuminen'],
  ['todennus', 'todentaminen', 'todennuksen', 'tunnistautuminen', 'tunnistus', 'autentikointi', 'todentamista'],
  ['estolista', 'estolistalla', 'estolistalle', 'estolistalta', 'estolistan', 'estolistaus', 'mustalista', 'mustalistalla'],
  ['verkkotunnus', 'verkkotunnuksen', 'verkkotunnusta', 'verkkotunnukselta', 'domain', 'domaini', 'domainia', 'domainin'],
  ['varmenne', 'varmenteen', 'varmenteeseen', 'varmennetta', 'sertifikaatti', 'sertifikaatin'],
  ['viivästynyt', 'viivästyy', 'viive', 'viiveellä', 'myöhässä', 'hidas', 'hitaasti', 'viipyy', 'viivästyi'],
  ['katkesi', 'katkennut', 'katkeaa', 'poikki', 'pätkii', 'katkeili'],
  ['lähetys', 'lähettäminen', 'lähettää', 'lähetä', 'lähetetty', 'lähettämästä', 'lähetyksen', 'lähettämiseen', 'lähetettyä', 'lähetetään'],
  ['lähettäjä', 'lähettäjän', 'lähettäjää', 'lähettäjäosoite'],
  ['lähde', 'lähtee', 'lähtenyt', 'lähteä', 'lähdössä'],
  ['löydy', 'löytynyt', 'löytyi', 'löytyy', 'löydetty', 'löydä'],
  ['toimi', 'toimii', 'toiminut', 'toimivat'],
  ['puuttuu', 'puuttuva', 'puute', 'puuttuvat', 'uupuu'],
  ['ylittynyt', 'ylittyi', 'ylittää', 'ylitetty', 'ylittyy', 'ylitti', 'ylitettiin'],
  ['välitys', 'välittää', 'välittäminen', 'välitä', 'edelleenvälitys', 'välittämästä', 'välityksen'],
  ['salaus', 'salattu', 'suojattu', 'salauksen', 'salatun'],
  ['palautui', 'palautuu', 'palautettiin', 'palautus', 'palautettu', 'palautuvat'],
  ['kelpaa', 'kelvannut', 'hyväksytä', 'hyväksytty', 'hyväksy', 'hyväksytään', 'hyväksyttiin'],
  ['vanhentunut', 'vanhentui', 'umpeutunut', 'erääntynyt', 'vanhentuneet'],
  ['lukittu', 'lukossa', 'lukkiutunut', 'lukittiin'],
  ['salasana', 'salasanaa', 'salasanan', 'salasanani', 'salasanat', 'salasanalla'],
  ['osoite', 'osoitetta', 'osoitteen', 'osoitteeni', 'osoitteessa', 'sähköpostiosoite', 'sähköpostiosoitetta', 'meiliosoite', 'postiosoite'],
  ['tuntematon', 'tunneta', 'tunnistettu', 'tunnisteta', 'olematon'],
  ['puhelin', 'kännykkä', 'luuri', 'iphone'],
];

const standIns: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([first = '', ...others]) => others.map((word) => [foldWord(word) ?? word, foldWord(first) ?? first] as const)),
);

/** A word as the search compares it: folded, and for words that mean alike the one that stands for them. Null for an empty one. */
export function termOf(word: string): string | null {
  const folded = foldWord(word);
  return folded === null ? null : (standIns.get(folded) ?? folded);
}

/** What the words that begin with `beginning` stand for, while one is typed. */
export function begunTerm(beginning: string): string | undefined {
  for (const [word, term] of standIns) if (word.startsWith(beginning)) return term;
  return undefined;
}
