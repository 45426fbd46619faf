import { foldWord } from './fold-word.ts';
import { withoutMarks } from './spelling.ts';

/** The room in a mailbox has several names in Finnish. */
const emailSpace = /(?:sähköposti|sahkoposti|meili|posti|tallennus)tila(a|an|ni|nsa|ssa)?(?![\p{L}\p{N}])/giu;

/** Words that stand in nearly every sentence and tell nothing: in the languages of the pages. */
// oxfmt-ignore
const emptyWords: ReadonlySet<string> = new Set<string>([
  'ei', 'eikä', 'eivät', 'emme', 'voi', 'voida', 'voitu', 'voinut', 'on', 'ole', 'oo', 'oli', 'olla', 'ollut', 'ovat', 'olen', 'olemme', 'oon', 'ollaan', 'ja', 'tai', 'se', 'ne', 'sen', 'en', 'että', 'kun', 'mutta', 'minun', 'mun', 'mulla', 'mul', 'minulla', 'mikä', 'mitä', 'mita', 'miksi', 'miks', 'miten', 'kuinka', 'mistä', 'onko', 'voiko', 'voinko', 'tämä', 'tää', 'tän', 'niin', 'vain', 'joku', 'jotain', 'ajan', 'tarkoittaa', 'apua', 'saa', 'saan', 'saanut', 'takia', 'vuoksi', 'koska', 'edes', 'enää', 'enään', 'vielä', 'nyt', 'ihan', 'aina', 'taas', 'meillä', 'meidän', 'kiitos', 'hei', 'moi', 'pitää', 'tehdä', 'teen', 'pysty', 'suostu', 'anna', 'sanoo', 'väittää', 'kertoo', 'ilmoittaa', 'lukee', 'ilmoitus', 'virheilmoitus', 'liian', 'tosi', 'mene', 'menee', 'meni', 'mennyt', 'menevät', 'mee', 'jää', 'jäävät', 'jäi', 'jäänyt', 'sisään', 'hirveän', 'aivan', 'ole', 'sinne', 'siellä', 'täällä', 'mulle', 'minulle', 'minut', 'mut', 'jos', 'jatkuvasti', 'ylös', 'joten', 'mitään', 'mikään', 'yhtään', 'muka', 'ehkä', 'eli', 'eikö', 'miksei', 'olisi', 'vaikka', 'itse', 'hänen', 'hän', 'hänelle', 'heillä', 'heidän', 'suostu',
  'the', 'a', 'an', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'to', 'my', 'your', 'our', 'their', 'his', 'her', 'i', 'we', 'you', 'they', 'he', 'she', 'can', 'cant', 'can\'t', 'could', 'couldn', 'will', 'won', 'would', 'wouldn', 'not', 'cannot', 'able', 'unable', 'of', 'in', 'on', 'it', 'its', 'at', 'by', 'for', 'from', 'with', 'and', 'or', 'so', 'this', 'that', 'there', 'here', 'some', 'any', 'why', 'what', 'how', 'when', 'does', 'do', 'did', 'doing', 'doesn', 'doesnt', 'don', 'dont', 'didn', 'didnt', 'isn', 'isnt', 'wasn', 'hasn', 'aren', 'wont', 'mean', 'means', 'meaning', 'please', 'help', 'hello', 'hi', 't', 's', 're', 'm', 've', 'll', 'me', 'us', 'im', 'get', 'got', 'gets', 'getting', 'says', 'say', 'saying', 'just', 'now', 'still', 'but', 'if', 'because', 'due', 'all', 'really', 'then', 'too', 'very', 'also', 'always', 'suddenly', 'today\'s', 'going', 'keep', 'keeps', 'keeping', 'everything', 'something', 'anything', 'about', 'which', 'used', 'use', 'using', 'who', 'thing', 'one', 'should', 'must', 'may', 'let', 'into', 'onto', 'out', 'up',
  'kauanko', 'kauan', 'johtuu', 'johtua', 'johtuen', 'joutuu', 'milloin', 'paitsi', 'myös', 'laittaa', 'laita', 'laitetaan', 'laitan', 'tuo', 'tuota', 'toi', 'tota', 'tällä', 'tälle', 'mua', 'muhun', 'siis', 'niinku', 'herjaa', 'valittaa', 'valitti', 'tästä', 'siitä', 'siihen', 'ku', 'oon', 'oot', 'olet', 'heille', 'meille', 'meitä', 'teille', 'suomeksi', 'suomeks',
  'gave', 'give', 'gives', 'tell', 'tells', 'until', 'since', 'where', 'whose', 'she', 'him', 'them', 'these', 'those', 'while', 'ever', 'anymore', 'even', 'make', 'makes', 'made', 'seem', 'seems', 'maybe', 'put', 'whether', 'know',
  'sähköpostivirhe', 'sähköpostivirheen', 'meilivirhe', 'postivirhe',
  'smtp', 'esmtp', 'error', 'errors', 'code', 'codes', 'virhe', 'virheen', 'virhekoodi', 'koodi', 'koodin', 'vastauskoodi', 'err', 'status', 'reply', 'response', 'said', 'vastasi', 'returned',
].map(withoutMarks));

/** A question for a time: what takes it is no delay then. */
const howLong = /(?<!\p{L})(?:how long|kauan|kauanko|kuinka pitkään)(?!\p{L})/u;
const lasting: ReadonlySet<string> = new Set([
  'kestää',
  'kestävät',
  'take',
  'takes',
  'last',
  'lasts',
  'odottaa',
  'wait',
  'yleensä',
  'usually',
]);

/** What an ending in Finnish hangs on by: `ip:stä`, `SPF:n`. */
const hungEnding = /(?<=[\p{L}\p{N}]):(?:n|t|a|ä|ia|iä|ta|tä|aa|ää|ään|iin|hin|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi)(?![\p{L}\p{N}])/giu;

/**
 * Expressions, most of several words, that mean what one word or two do, after those. Each is compared word by
 * word, folded, so that `goes through` and `going through` are one; what tells nothing by itself (`from
 * address`) counts in them.
 */
// oxfmt-ignore
const sayings: readonly (readonly string[])[] = [
  ['login', 'log in', 'logging in', 'logged in', 'sign in', 'signing in', 'signed in', 'log on', 'log into', 'sign into', 'get into my', 'get in to my', 'access my', 'access email', 'pääse sisään', 'pääse sähköpostiin', 'pääse sähköpostiini', 'pääse meiliin', 'pääse postiin', 'pääse postilaatikkoon', 'pääse tilille', 'pääse spostiin', 'pääse mailiin', 'pääse mailiini', 'pääse meiliini', 'pääse meileihin', 'pääse omiin sähköposteihin', 'get in my', 'get into email', 'access mailbox', 'access inbox'],
  ['undelivered', 'go through', 'goes through', 'going through', 'went through', 'gone through', 'get through', 'gets through', 'getting through', 'got through', 'come through', 'coming through', 'not delivered', 'not be delivered', 'not been delivered', 't be delivered', 'not deliver', 't deliver', 'not arrive', 'not arrived', 'not arriving', 't arrive', 't arriving', 't arrived', 'never arrived', 'never arrives', 'never arrive', 'never received', 'never got', 'not received', 'not receive', 'not receiving', 't receive', 't received', 'not get my email', 'not reach recipient', 'not reaching', 'mene perille', 'mee perille', 'tule perille', 'tuu perille', 'mennyt perille', 'tullut perille', 'menevät perille', 'tulevat perille', 'pääse perille', 'päädy perille', 'saapunut perille', 'saavu perille', 'löydä perille', 'ole perillä', 'ei perillä', 'ei perille', 'ei saapunut', 'ole saapunut', 'ei saavu', 'eivät saavu', 'ei toimitettu', 'ole toimitettu', 'voitu toimittaa', 'voida toimittaa', 'ei oo perillä', 'oo perillä', 'oo menny perille', 'oo tullu perille', 'oo saapunu', 'oo tullu', 'saatu toimitettua', 'saatu perille', 'saada perille', 'tavoita vastaanottajaa', 'ei kulje', 'eivät kulje', 'katoaa', 'katoavat', 'katosi', 'disappears', 'disappear', 'lost in transit', 'got lost'],
  ['failed', 'mene läpi', 'mee läpi', 'mennyt läpi', 'menevät läpi', 'tule läpi', 'pääse läpi', 'päästetä läpi', 'päästä läpi'],
  ['expired', 'voimassaolo päättynyt', 'voimassa', 'ole voimassa', 'enää voimassa', 'ole enää voimassa', 'oo voimassa', 'oo enää voimassa', 'not renewed', 'ei uusittu', 'jäänyt uusimatta', 'jäi uusimatta', 'unohtui uusia', 'unohdettu uusia', 'forgot to renew', 'forgotten to renew', 'lakannut toimimasta', 'ran out', 'no longer valid', 'not valid any more', 'not valid anymore', 'no longer active domain'],
  ['atsign', 'at sign', 'ät merkki', 'at merkki'],
  ['ip', 'ip address', 'ip addresses', 'ip osoite', 'ip osoitetta', 'sending ip', 'server ip', 'ip number', 'ip numero'],
  ['username', 'user name', 'login name', 'user id'],
  ['scanner', 'multifunction printer', 'multi function printer', 'scan to email', 'skannaus sähköpostiin'],
  ['bounce', 'come back', 'comes back', 'came back', 'coming back', 'bounce back', 'bounces back', 'bounced back', 'bouncing back', 'sent back', 'returned to sender', 'returned to me', 'returned mail', 'mail returned', 'email returned', 'message returned', 'mail was returned', 'email was returned', 'mail returned to sender', 'emails returned to sender', 'email returned to sender', 'message returned to sender', 'gets returned', 'got returned', 'be returned', 'email got returned', 'get returned', 'is returned', 'was returned', 'are returned', 'tulee takaisin', 'tuli takaisin', 'tulevat takaisin', 'tulivat takaisin', 'tullut takaisin', 'palautuu takaisin', 'palautui takaisin', 'palautuvat takaisin', 'bumerangina takaisin', 'pomppaa takaisin', 'sain takaisin', 'palautusviesti'],
  ['sender address', 'from osoite', 'from osoitetta', 'from kenttä', 'from address', 'from field', 'from header', 'return path', 'envelope sender', 'envelope from', 'my address', 'own address', 'my email address', 'own email address', 'my own email address', 'mun osoite', 'mun osote', 'minun osoitteeni', 'mun sähköpostiosoite', 'meidän osoite', 'our address', 'our email address', 'oma osoite', 'oma sähköpostiosoite', 'omaa osoitetta', 'lähettäjäosoite'],
  ['message', 'e mail', 'e mails', 's posti'],
  ['disabled', 'shut down', 'shut off', 'switched off', 'turned off', 'closed down', 'poissa käytöstä', 'pois käytöstä', 'poistettu käytöstä', 'ei käytössä', 'ole käytössä', 'oo käytössä', 'oo enää käytössä', 'oo aktiivinen', 'oo enää aktiivinen', 'ole enää aktiivinen', 'ole aktiivinen', 'ole enää aktiivisena', 'on hold', 'cut off', 'ei aktiivinen', 'ole enää käytössä', 'ei enää käytössä', 'not active', 'no longer active', 'no longer in use', 'not in use', 'is not in use'],
  ['full', 't take any more', 'not take any more', 'cannot take more', 't accept any more', 'too much mail in', 'out of space', 'out of storage', 'out of room', 'space left', 'no space', 'no room', 'no more space', 'no storage', 'not enough space', 'not enough room', 'not enough storage', 'at capacity', 'reached capacity', 'over capacity', 'exceeded capacity', 'loppui tila', 'loppunut tila', 'loppu tila', 'tila loppu', 'tila loppui', 'tila loppu kesken', 'muisti loppu kesken', 'muisti ei riitä', 'muisti riitä', 'tila loppunut', 'tila on loppunut', 'tila on loppu', 'tila lopussa', 'tila on lopussa', 'tila riitä', 'tila ei riitä', 'ei riitä tila', 'tila täynnä', 'tila on täynnä', 'tila täyttyi', 'tila on täyttynyt', 'ei tilaa', 'ei ole tilaa', 'ole tilaa', 'ole enää tilaa', 'oo tilaa', 'ei ole enää tilaa', 'tilaa ei ole', 'tuli täyteen', 'tullut täyteen', 'muisti loppu', 'muisti loppui', 'muisti täynnä', 'muisti on täynnä', 'muisti loppunut', 'muisti on loppu'],
  ['unreachable', 'not reachable', 'isn t reachable', 'not be reached', 't be reached', 'not reach', 't reach', 'cannot reach', 'unable to reach', 'cannot be reached', 'could not reach', 'tavoitettavissa', 'saavutettavissa', 'ei saatavilla', 'ole saatavilla', 'ei tavoiteta', 'ei tavoitettu', 'ei tavoita', 'tavoittamaton', 'tavoittamattomissa'],
  ['connect', 'yhteyden muodostaminen', 'muodostaa yhteyttä', 'yhteyttä muodostettua', 'yhdistää', 'yhdistäminen', 'yhdistä', 'yhdisty'],
  ['no connection', 'saa yhteyttä', 'saada yhteyttä', 'saatu yhteyttä', 'ei yhteyttä', 'yhteyttä ei', 'yhteys ei'],
  ['disk', 'levytila', 'kiintolevy', 'levytilaa', 'hard disk', 'hard drive', 'disk space', 'server storage', 'palvelimen tallennustila', 'system storage'],
  ['storage', 'storage space'],
  ['left', 'left the company', 'has left', 'no longer works there', 'no longer works here', 'no longer work', 'not work here', 't work here', 't work there', 'changed jobs', 'changed job', 'has quit', 'no longer employed', 'no longer with the company', 'employee left', 'enää töissä', 'vaihtoi työpaikkaa', 'vaihtanut työpaikkaa', 'lähtenyt firmasta', 'lähtenyt yrityksestä', 'lähtenyt talosta', 'oo enää töissä', 'lähti firmasta', 'lähti yrityksestä', 'lähti talosta', 'vaihtoi firmaa', 'jäi eläkkeelle', 'jäänyt eläkkeelle', 'has retired', 'retired', 'got fired', 'was fired', 'is gone from the company', 'työskentele enää', 'enää työskentele', 'työsuhde päättynyt', 'lopettanut yrityksessä', 'henkilö on lopettanut', 'työntekijä on lopettanut', 'vastaanottaja on lopettanut', 'kollega on lopettanut', 'ex employee', 'former employee', 'entinen työntekijä'],
  ['greylisting', 'grey list', 'grey listed', 'grey listing', 'gray list', 'gray listing', 'gray listed', 'harmaa lista', 'harmaalla listalla', 'harmaalle listalle', 'harmaalta listalta'],
  ['blocklist', 'block list', 'blocked list', 'black list', 'black listed', 'deny list', 'musta lista', 'mustalla listalla', 'mustalle listalle', 'mustalta listalta', 'mustan listan', 'esto lista'],
  ['spam', 'spam folder', 'junk folder', 'junk mail', 'junk email', 'bulk folder', 'spam box', 'spam filter', 'roskapostiin', 'roskapostikansio', 'roskaposti', 'roskapostia', 'roskapostiksi', 'roskapostina', 'roskapostilta', 'roskapostisuodatin', 'roskakoriin', 'roskiin', 'roskikseen', 'roskissa', 'roskaksi', 'spämmi', 'spämmiin', 'spämmiksi', 'spamiin', 'spamiksi', 'roskapostissa'],
  ['retry', 'koita', 'yritä', 'kokeile', 'yrittämään', 'hetken päästä uudestaan', 'hetken päästä uudelleen', 'hetken päästä', 'hetken kuluttua', 'koita uudestaan', 'koita myöhemmin', 'koita uudelleen', 'try again', 'try later', 'try again later', 'retry later', 'try sending again', 'yritä myöhemmin', 'yritä uudelleen', 'yritä uudestaan', 'yrittämään uudelleen', 'yrittämään uudestaan', 'yrittämään myöhemmin', 'kokeile myöhemmin', 'kokeile uudelleen', 'myöhemmin uudelleen', 'myöhemmin uudestaan', 'yritä myöhemmin uudelleen', 'uudestaan myöhemmin', 'uudelleen myöhemmin', 'kuluttua uudelleen', 'kuluttua uudestaan'],
  ['broken', 'epäkunnossa', 'out of order'],
  ['mailinglist', 'sähköpostilistalle', 'keskusteluryhmä', 'mailing list', 'distribution list', 'distribution group', 'to list', 'this list', 'email list', 'postituslista', 'postituslistalle', 'postituslistalla', 'jakelulista', 'jakelulistalle', 'sähköpostilista', 'listalle kirjoittaa', 'lista ei hyväksy', 'jakeluryhmä', 'to group', 'to the group', 'this group', 'ryhmään', 'ryhmälle', 'ryhmäosoite'],
  ['sending limit', 'lähetysraja', 'lähetysrajoitus', 'lähetysmäärä', 'viestiraja', 'viestimäärä', 'sending allowance', 'outgoing limit', 'outbound limit', 'outgoing quota', 'sending quota', 'sender quota', 'lähetyskiintiö', 'email limit', 'message limit', 'mail limit', 'sending limits'],
  ['day limit', 'päiväraja', 'vuorokausiraja', 'daily limit', 'daily quota', 'daily sending limit', 'daily email limit'],
  ['hour limit', 'tuntiraja', 'hourly limit'],
  ['size limit', 'kokoraja', 'kokorajoitus', 'kokorajan', 'maksimikoko', 'maksimikoon', 'enimmäiskoko', 'enimmäiskoon', 'maximum size', 'max size', 'allowed size', 'sallittu koko', 'sallitun koon', 'maximum allowed size', 'size too large', 'isokokoinen', 'liian isokokoinen'],
  ['dns', 'name server', 'nameserver', 'nimipalvelin', 'nimipalvelimet', 'nimipalvelu', 'dns palvelin', 'dns server', 'dns servers', 'dns lookup', 'dns query', 'dns haku', 'nimihaku', 'name lookup', 'name resolution', 'dns resolution'],
  ['', 'koko ajan', 'how long', 'how come', 'mistä johtuu', 'mistä se johtuu', 'mistä tämä johtuu', 'kuinka kauan', 'miten kauan', 'kuinka pitkään', 'on their end', 'on our end', 'at their end', 'at our end', 'at my end', 'pitääkö', 'what to do', 'what can i do', 'what should i do', 'mitä teen', 'mitä tehdä', 'mitä pitää tehdä', 'mikä avuksi', 'mikä neuvoksi'],
  ['accept', 'ota viestejäni vastaan', 'ota sähköpostiani vastaan', 'ota sähköpostia vastaan', 'ota vastaan', 'ottaa vastaan', 'otettu vastaan', 'ottanut vastaan', 'ottaneet vastaan', 'otetaan vastaan', 'ottavat vastaan', 'ota posti vastaan', 'ota viestejä vastaan', 'ota postia vastaan', 'ota viestiä vastaan', 'ota viestejäni vastaan', 'ota vastaan posti'],
  ['exceeded', 'tuli vastaan', 'tullut vastaan', 'tulee vastaan', 'been reached', 'used up'],
  ['login failed', 'could not authenticate', 'couldn t authenticate', 'can t authenticate', 'cannot authenticate', 'unable to authenticate', 'failed to authenticate', 'not able to authenticate', 'won t authenticate'],
  ['unauthenticated', 'not authenticated', 'isn t authenticated', 'ole todennettu', 'ei todennettu', 'voitu todentaa', 'todentamaton', 'fails authentication', 'failed authentication checks', 'fails authentication checks'],
  ['mx', 'mx record', 'mx records', 'mx tietue', 'mx tietueet', 'mx tietueita', 'mx tietuetta', 'mx host', 'mail exchanger', 'mx lookup', 'mx asetus', 'mx asetukset'],
  ['ptr', 'ptr record', 'ptr tietue', 'rdns', 'reverse dns', 'reverse lookup', 'reverse dns lookup', 'reverse dns record', 'käänteinen dns', 'käänteinen nimi', 'käänteinen nimihaku', 'käänteinen nimipalvelu', 'käänteistietue', 'reverse record', 'käänteinen tietue', 'käänteistä nimeä', 'käänteinen'],
  ['spf', 'spf record', 'spf tietue', 'spf check', 'spf tarkistus', 'sender policy framework'],
  ['dkim', 'dkim signature', 'dkim allekirjoitus', 'dkim tietue', 'dkim record', 'dkim key', 'dkim avain'],
  ['dmarc', 'dmarc record', 'dmarc tietue', 'dmarc check', 'dmarc tarkistus', 'dmarc policy'],
  ['sender domain', 'my domain', 'our domain', 'own domain', 'my own domain', 'oma domain', 'oma verkkotunnus'],
  ['command', 'smtp command', 'smtp komento'],
  ['outbox', 'lähtevät kansio', 'lähtevien kansio', 'lähteviin', 'lähtevissä', 'lähtevistä', 'lähtevien kansioon', 'lähtevät kansioon', 'lähtevät kansiossa'],
  ['outgoing server', 'lähtevän postin palvelin', 'lähtevän postin palvelimeen', 'smtp palvelin', 'smtp palvelimeen', 'smtp server'],
  ['twofactor', 'kaksivaiheinen', 'monivaiheinen', 'two factor', 'two step', '2 step', '2 factor', 'multi factor', '2fa', 'mfa'],
  ['apppassword', 'app password', 'application password', 'application specific password', 'app specific password', 'sovellussalasana', 'sovelluskohtainen salasana'],
  ['hop', 'liikaa välityksiä', 'hop count', 'hyppyä', 'hyppyjä'],
];

/** Whose ending alone tells that the searcher's own address is meant; folding cuts it. */
const ownAddress: ReadonlySet<string> = new Set([
  'osoitteeni',
  'osoitettani',
  'osoitteestani',
  'osoitteellani',
  'sähköpostiosoitteeni',
  'sähköpostiosoitettani',
  'osoitteemme',
]);

/** Words that say that something is not so. */
const negations: ReadonlySet<string> = new Set([
  'ei',
  'en',
  'eivät',
  'emme',
  'eikä',
  'not',
  'cannot',
  "can't",
  'cant',
  'never',
  'no',
  't',
  'unable',
  'without',
  'won',
]);

/** Whether a text says that something is not so. */
export function isNegated(text: string): boolean {
  return splitWords(text.toLowerCase()).some((word) => negations.has(word));
}

interface Saying {
  words: readonly string[];
  meaning: readonly string[];
}

const sayingsByFirst: ReadonlyMap<string, readonly Saying[]> = groupByFirst(
  sayings.flatMap(([meaning = '', ...all]) =>
    all.map((saying) => ({ words: splitWords(saying).map(folded), meaning: splitWords(meaning) })),
  ),
);

/** Words of a text in lower case without those that tell nothing; an expression that other words stand for is those. `correct` mends misspelled ones. */
export function tellingWords(text: string, correct: (words: string[]) => string[] = (words) => words): string[] {
  const lower = text.toLowerCase();
  const asksHowLong = howLong.test(lower);
  return withoutSayings(correct(splitWords(lower))).filter(
    (word) => !emptyWords.has(withoutMarks(word)) && !(asksHowLong && lasting.has(word)),
  );
}

/** Every word that is known to tell nothing, or to stand in an expression. */
export function wordsOfSayings(): string[] {
  return [...emptyWords, ...sayings.flat().flatMap(splitWords)];
}

/** Words of a text as they are; the names of the room in a mailbox as one. */
export function splitWords(text: string): string[] {
  return text
    .replaceAll(hungEnding, '')
    .replaceAll(emailSpace, 'tila$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function withoutSayings(words: readonly string[]): string[] {
  const terms = words.map(folded);
  const told: string[] = [];
  for (let at = 0; at < words.length;) {
    if (ownAddress.has(words[at] ?? '')) {
      told.push('sender', 'address');
      at += 1;
      continue;
    }
    const saying = sayingsByFirst.get(terms[at] ?? '')?.find((one) => one.words.every((word, offset) => terms[at + offset] === word));
    told.push(...(saying?.meaning ?? [words[at] ?? '']));
    at += saying?.words.length ?? 1;
  }
  return told;
}

/** Sayings by their first word, the longest first. */
function groupByFirst(all: readonly Saying[]): ReadonlyMap<string, readonly Saying[]> {
  const groups = new Map<string, Saying[]>();
  for (const saying of all.toSorted((one, other) => other.words.length - one.words.length)) {
    const first = saying.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), saying]);
  }
  return groups;
}

function folded(word: string): string {
  return foldWord(word) ?? word;
}
