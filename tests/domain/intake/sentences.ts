/** What people type into the home page's one box, in `language`, and the first page that helps them; half with typing errors. */
export interface Sentence {
  language: 'fi' | 'en';
  text: string;
  /**
   * `check?…`: the wizard with these answers given; `check` alone: its first question. `domain …`: the domain check filled in.
   * `code …`: a code's page. `decode`: the decoder. `codes`: the table, searched.
   */
  page: string;
}

const en: readonly (readonly [text: string, page: string])[] = [
  ["my emails won't send", 'check?symptom=cannot-send'],
  ['i cant sned any emials', 'check?symptom=cannot-send'],
  ['Messages are stuck in my outbox', 'check?symptom=cannot-send'],
  ['not reciving any emails since yesterday', 'check?symptom=cannot-receive'],
  ["I'm not getting any mail", 'check?symptom=cannot-receive'],
  ['cant send or recieve emails', 'check?symptom=both'],
  ['email not working', 'check'],
  ['I have a problem with my emial', 'check'],
  ["can't log in to my email", 'check?symptom=cannot-log-in'],
  ['it keeps asking for my pasword', 'check?symptom=cannot-log-in'],
  ['I forgot my password', 'check?symptom=cannot-log-in'],
  ['my email keeps comming back', 'check?symptom=error-message'],
  ['The message I sent to a customer bounced', 'check?symptom=error-message'],
  ['people who write to me say their mail is returned', 'check?symptom=returned'],
  ['my emails go to spam', 'check?symptom=not-reaching'],
  ['my customers dont recieve my emails', 'check?symptom=not-reaching'],
  ['she never got the invoice I emailed her, it landed in her junk folder', 'check?symptom=not-reaching'],
  ['emails arrive hours late', 'check?symptom=late-or-missing&missing=late'],
  ['very slwo email delivery', 'check?symptom=late-or-missing&missing=late'],
  ['all my emails have dissapeared', 'check?symptom=late-or-missing&missing=vanished'],
  ['where did my old messages go? the inbox is suddenly empty', 'check?symptom=late-or-missing&missing=vanished'],
  ['somebody is sending emails from my adress', 'check?symptom=misused'],
  ['my email account has been hacked', 'check?symptom=misused'],
  ['I get way too much spam', 'check?symptom=too-much-spam'],
  ['how do I set up my email on a new iphone', 'check?symptom=not-set-up'],
  ['anna@company.org', 'domain company.org'],
  ['check my domian company.org', 'domain company.org'],
  ['smtp eror 550', 'code 550'],
  ['554 5.7.1 Service unavailable; client host blocked', 'decode'],
  ['recipient mailbox is fulll', 'codes'],
];

const fi: readonly (readonly [text: string, page: string])[] = [
  ['sähköposti ei toimi', 'check'],
  ['meili ei toiimi', 'check'],
  ['viestit ei lähde', 'check?symptom=cannot-send'],
  ['en pysty lähetämään sähköpostia', 'check?symptom=cannot-send'],
  ['posti jää lähteviin eikä mene eteenpäin', 'check?symptom=cannot-send'],
  ['minulle ei tule sähköpostia', 'check?symptom=cannot-receive'],
  ['en saa yhtään uusia viestjeä', 'check?symptom=cannot-receive'],
  ['sahkopostit ei tuu perille mulle', 'check?symptom=cannot-receive'],
  ['posti ei lähde eikä tule', 'check?symptom=both'],
  ['en pääse kirjautumaan sähköpostiin', 'check?symptom=cannot-log-in'],
  ['salasna ei kelpaa', 'check?symptom=cannot-log-in'],
  ['unohdin sähköpostin salasanan', 'check?symptom=cannot-log-in'],
  ['lähettämäni viesti tuli takasin', 'check?symptom=error-message'],
  ['sain palautusviestin kun lähetin postia asiakkaalle', 'check?symptom=error-message'],
  ['minulle lähetetyt viestit palautuvat lähettäjälle', 'check?symptom=returned'],
  ['viestini menevät roskapostiin', 'check?symptom=not-reaching'],
  ['asiakas ei ole saanut lähettämääni laskua', 'check?symptom=not-reaching'],
  ['mun meilit ei mene perile', 'check?symptom=not-reaching'],
  ['posti tulee tuntien viiveellä', 'check?symptom=late-or-missing&missing=late'],
  ['sähköpostit myöhästyy', 'check?symptom=late-or-missing&missing=late'],
  ['kaikki vanhat viestini ovat kadonneet', 'check?symptom=late-or-missing&missing=vanished'],
  ['sähköpostt hävisi puhelimesta', 'check?symptom=late-or-missing&missing=vanished'],
  ['joku lähettää viestejä mun nimissä', 'check?symptom=misused'],
  ['sähköpostini on hakeroitu', 'check?symptom=misused'],
  ['roskapostia tulee ihan liikaa', 'check?symptom=too-much-spam'],
  ['miten saan sähkpostin uuteen puhelimeen', 'check?symptom=not-set-up'],
  ['matti@firma,fi', 'domain firma.fi'],
  ['tarkista verkkotunnus firma.fi', 'domain firma.fi'],
  ['virhekodi 421', 'code 421'],
  ['postilaatikko täynä', 'codes'],
];

export const sentences: readonly Sentence[] = [
  ...en.map(([text, page]) => ({ language: 'en' as const, text, page })),
  ...fi.map(([text, page]) => ({ language: 'fi' as const, text, page })),
];
