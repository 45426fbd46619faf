import { foldWord } from './fold-word.ts';

/**
 * Words that mean alike to who looks for what is wrong with mail: everyday ones beside those of the
 * field, forms that folding can't join, and the languages of the pages beside each other, so that what
 * is known in one helps the other. Each group begins with the word that stands for all; words that tell
 * troubles apart stay apart.
 */
// oxfmt-ignore
const groups: readonly (readonly string[])[] = [
  ['message', 'mail', 'email', 'mails', 'emails', 'messages', 'letter', 'viesti', 'sähköposti', 'posti', 'meili', 'viestit', 'viestini', 'sähköpostit', 'sähköpostini', 'meilit', 'meilini', 'viestejä', 'sähköposteja', 'viestejäni'],
  ['mailbox', 'inbox', 'mailboxes', 'postilaatikko', 'laatikko', 'boksi', 'sähköpostilaatikko', 'sähköpostilaatikkoni'],
  ['recipient', 'recipients', 'receiver', 'customer', 'friend', 'colleague', 'coworker', 'person', 'recipient\'s', 'vastaanottaja', 'asiakas', 'asiakkaan', 'kaveri', 'työkaveri', 'ystävä', 'kollega', 'saaja', 'vastaanottajat', 'vastaanottajia'],
  ['attachment', 'attached', 'file', 'document', 'photo', 'picture', 'image', 'video', 'pdf', 'photos', 'pictures', 'images', 'liite', 'liitteet', 'liitteessä', 'liitteitä', 'liitetiedosto', 'tiedosto', 'kuva', 'kuvat', 'kuvia', 'valokuva', 'valokuvat', 'dokumentti'],
  ['large', 'big', 'huge', 'heavy', 'oversized', 'bigger', 'larger', 'suuri', 'iso', 'painava', 'raskas', 'isoja', 'isot', 'suuria', 'suuret'],
  ['wrong', 'incorrect', 'invalid', 'bad', 'faulty', 'mistaken', 'väärä', 'väärin', 'virheellinen', 'kelvoton', 'väärät', 'virheelliset'],
  ['unknown', 'unrecognized', 'unrecognised', 'recognized', 'recognised', 'nonexistent', 'inexistent', 'tuntematon', 'tunneta', 'tunnistettu', 'tunnisteta', 'olematon'],
  ['blocklist', 'blacklist', 'blacklisted', 'blocklisted', 'blacklists', 'blocklists', 'denylist', 'blackhole', 'blacklisting', 'estolista', 'estolistalla', 'estolistalle', 'estolistalta', 'estolistan', 'estolistaus', 'mustalista', 'mustalistalla'],
  ['blocked', 'blocks', 'banned', 'barred', 'blocking', 'estetty', 'estää', 'estänyt', 'esti', 'estetään', 'estettiin', 'blokattu', 'blokkaa', 'blokataan', 'bannattu', 'estävät'],
  ['disabled', 'deactivated', 'terminated', 'disable', 'suljettu', 'lakkautettu', 'lopetettu', 'suljettiin', 'lopetettiin', 'lakkautettiin'],
  ['delayed', 'delay', 'slow', 'late', 'slowly', 'delays', 'viivästynyt', 'viivästyy', 'viive', 'viiveellä', 'myöhässä', 'hidas', 'hitaasti', 'viipyy', 'viivästyi'],
  ['rejected', 'refused', 'denied', 'declined', 'rejects', 'refuses', 'reject', 'rejection', 'refuse', 'hylätty', 'hylkää', 'hylkäsi', 'hylätään', 'hylättiin', 'hylännyt', 'torjuttu', 'torjuttiin', 'torjutaan', 'torjuu', 'evätty', 'evättiin'],
  ['certificate', 'cert', 'certificates', 'certs', 'varmenne', 'varmenteen', 'varmenteeseen', 'varmennetta', 'sertifikaatti', 'sertifikaatin'],
  ['authentication', 'authenticate', 'authenticated', 'auth', 'authenticating', 'todennus', 'todentaminen', 'todennuksen', 'autentikointi', 'todentamista'],
  ['login', 'logon', 'signin', 'logging', 'kirjautuminen', 'kirjaudu', 'kirjautua', 'kirjautumaan', 'kirjautumisen', 'kirjautumista', 'sisäänkirjautuminen'],
  ['exceeded', 'exceeds', 'exceed', 'exceeding', 'ylittynyt', 'ylittyi', 'ylittää', 'ylitetty', 'ylittyy', 'ylitti', 'ylitettiin'],
  ['expired', 'expires', 'expiry', 'lapsed', 'vanhentunut', 'vanhentui', 'umpeutunut', 'erääntynyt', 'vanhentuneet'],
  ['encryption', 'encrypted', 'encrypt', 'ssl', 'tls', 'salaus', 'salattu', 'suojattu', 'salauksen', 'salatun'],
  ['missing', 'lacks', 'absent', 'lacking', 'without', 'puuttuu', 'puuttuva', 'puute', 'puuttuvat', 'uupuu'],
  ['full', 'täynnä', 'täysi', 'täys', 'täyttynyt', 'täyttyi', 'pullollaan', 'täyttyy'],
  ['password', 'salasana', 'salasanaa', 'salasanan', 'salasanani', 'salasanat', 'salasanalla'],
  ['address', 'addresses', 'osoite', 'osoitetta', 'osoitteen', 'osoitteeni', 'osoitteessa', 'sähköpostiosoite', 'sähköpostiosoitetta', 'meiliosoite', 'postiosoite'],
  ['domain', 'domains', 'verkkotunnus', 'verkkotunnuksen', 'verkkotunnusta', 'verkkotunnukselta', 'domaini', 'domainia', 'domainin'],
  ['sender', 'lähettäjä', 'lähettäjän', 'lähettäjää', 'lähettäjäosoite'],
  ['server', 'servers', 'palvelin', 'palvelimen', 'palvelimeen', 'palvelimella', 'palvelimelle', 'palvelimemme', 'palvelinta'],
  ['relay', 'relaying', 'relayed', 'välitys', 'välittää', 'välittäminen', 'välitä', 'edelleenvälitys', 'välittämästä', 'välityksen'],
  ['user', 'users', 'käyttäjä', 'käyttäjän', 'käyttäjää'],
  ['account', 'accounts', 'tili', 'tilin', 'tiliä', 'tililtä', 'tilini', 'tunnus', 'tunnuksen', 'tunnukset'],
  ['phone', 'puhelin', 'kännykkä', 'luuri', 'iphone'],
  ['quota', 'quotas', 'kiintiö', 'kiintiön', 'kiintiötä'],
  ['limit', 'cap', 'maximum', 'max', 'limits', 'limited', 'raja', 'rajoitus', 'rajan', 'rajoitettu'],
  ['spam', 'junk', 'spammy'],
  ['connect', 'reach', 'connection', 'connecting', 'reached'],
  ['forwarding', 'forwarded', 'forward', 'forwards'],
  ['tunnistautuminen', 'tunnistus', 'tunnistautumisen', 'tunnistautumista'],
  ['katkesi', 'katkennut', 'katkeaa', 'poikki', 'pätkii', 'katkeili'],
  ['lähetys', 'lähettäminen', 'lähettää', 'lähetä', 'lähetetty', 'lähettämästä', 'lähetyksen', 'lähettämiseen', 'lähetettyä', 'lähetetään'],
  ['lähde', 'lähtee', 'lähtenyt', 'lähteä', 'lähdössä'],
  ['löydy', 'löytynyt', 'löytyi', 'löytyy', 'löydetty', 'löydä'],
  ['toimi', 'toimii', 'toiminut', 'toimivat'],
  ['palautui', 'palautuu', 'palautettiin', 'palautus', 'palautettu', 'palautuvat'],
  ['kelpaa', 'kelvannut', 'hyväksytä', 'hyväksytty', 'hyväksy', 'hyväksytään', 'hyväksyttiin'],
  ['lukittu', 'lukossa', 'lukkiutunut', 'lukittiin'],
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
