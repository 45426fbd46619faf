import type { WordLists } from '../../../src/domain/language/language-knowledge.ts';

/**
 * Finnish expressions, most of several words, by the one or two words they mean. Compared word by word, stemmed;
 * stop words count in them.
 */
export const expressions: WordLists = {
  login: `
    pääse sisään, pääse sähköpostiin, pääse sähköpostiini, pääse meiliin, pääse postiin, pääse postilaatikkoon,
    pääse tilille, pääse spostiin, pääse mailiin, pääse mailiini, pääse meiliini, pääse meileihin,
    pääse omiin sähköposteihin
  `,
  undelivered: `
    mene perille, mee perille, tule perille, tuu perille, mennyt perille, tullut perille, menevät perille,
    tulevat perille, pääse perille, päädy perille, saapunut perille, saavu perille, löydä perille, ole perillä,
    ei perillä, ei perille, ei saapunut, ole saapunut, ei saavu, eivät saavu, ei toimitettu, ole toimitettu,
    voitu toimittaa, voida toimittaa, ei oo perillä, oo perillä, oo menny perille, oo tullu perille, oo saapunu,
    oo tullu, saatu toimitettua, saatu perille, saada perille, tavoita vastaanottajaa, ei kulje, eivät kulje,
    katoaa, katoavat, katosi
  `,
  failed: `
    mene läpi, mee läpi, mennyt läpi, menevät läpi, tule läpi, pääse läpi, päästetä läpi, päästä läpi
  `,
  expired: `
    voimassaolo päättynyt, voimassa, ole voimassa, enää voimassa, ole enää voimassa, oo voimassa, oo enää voimassa,
    ei uusittu, jäänyt uusimatta, jäi uusimatta, unohtui uusia, unohdettu uusia, lakannut toimimasta
  `,
  atsign: 'ät merkki, at merkki',
  ip: 'ip osoite, ip osoitetta, ip numero',
  scanner: 'skannaus sähköpostiin',
  bounce: `
    tulee takaisin, tuli takaisin, tulevat takaisin, tulivat takaisin, tullut takaisin, palautuu takaisin,
    palautui takaisin, palautuvat takaisin, bumerangina takaisin, pomppaa takaisin, sain takaisin, palautusviesti
  `,
  'sender address': `
    from osoite, from osoitetta, from kenttä, mun osoite, mun osote, minun osoitteeni, mun sähköpostiosoite,
    meidän osoite, oma osoite, oma sähköpostiosoite, omaa osoitetta, lähettäjäosoite
  `,
  message: 's posti',
  disabled: `
    poissa käytöstä, pois käytöstä, poistettu käytöstä, ei käytössä, ole käytössä, oo käytössä, oo enää käytössä,
    oo aktiivinen, oo enää aktiivinen, ole enää aktiivinen, ole aktiivinen, ole enää aktiivisena, ei aktiivinen,
    ole enää käytössä, ei enää käytössä
  `,
  full: `
    loppui tila, loppunut tila, loppu tila, tila loppu, tila loppui, tila loppu kesken, muisti loppu kesken,
    muisti ei riitä, muisti riitä, tila loppunut, tila on loppunut, tila on loppu, tila lopussa, tila on lopussa,
    tila riitä, tila ei riitä, ei riitä tila, tila täynnä, tila on täynnä, tila täyttyi, tila on täyttynyt,
    ei tilaa, ei ole tilaa, ole tilaa, ole enää tilaa, oo tilaa, ei ole enää tilaa, tilaa ei ole, tuli täyteen,
    tullut täyteen, muisti loppu, muisti loppui, muisti täynnä, muisti on täynnä, muisti loppunut, muisti on loppu
  `,
  unreachable: `
    tavoitettavissa, saavutettavissa, ei saatavilla, ole saatavilla, ei tavoiteta, ei tavoitettu, ei tavoita,
    tavoittamaton, tavoittamattomissa
  `,
  connect: `
    yhteyden muodostaminen, muodostaa yhteyttä, yhteyttä muodostettua, yhdistää, yhdistäminen, yhdistä, yhdisty
  `,
  'no connection': `
    saa yhteyttä, saada yhteyttä, saatu yhteyttä, ei yhteyttä, yhteyttä ei, yhteys ei
  `,
  disk: 'levytila, kiintolevy, levytilaa, palvelimen tallennustila',
  left: `
    enää töissä, vaihtoi työpaikkaa, vaihtanut työpaikkaa, lähtenyt firmasta, lähtenyt yrityksestä,
    lähtenyt talosta, oo enää töissä, lähti firmasta, lähti yrityksestä, lähti talosta, vaihtoi firmaa,
    jäi eläkkeelle, jäänyt eläkkeelle, työskentele enää, enää työskentele, työsuhde päättynyt,
    lopettanut yrityksessä, henkilö on lopettanut, työntekijä on lopettanut, vastaanottaja on lopettanut,
    kollega on lopettanut, entinen työntekijä
  `,
  greylisting: `
    harmaa lista, harmaalla listalla, harmaalle listalle, harmaalta listalta
  `,
  blocklist: `
    musta lista, mustalla listalla, mustalle listalle, mustalta listalta, mustan listan, esto lista
  `,
  spam: `
    roskapostiin, roskapostikansio, roskaposti, roskapostia, roskapostiksi, roskapostina, roskapostilta,
    roskapostisuodatin, roskakoriin, roskiin, roskikseen, roskissa, roskaksi, spämmi, spämmiin, spämmiksi, spamiin,
    spamiksi, roskapostissa
  `,
  retry: `
    koita, yritä, kokeile, yrittämään, hetken päästä uudestaan, hetken päästä uudelleen, hetken päästä,
    hetken kuluttua, koita uudestaan, koita myöhemmin, koita uudelleen, yritä myöhemmin, yritä uudelleen,
    yritä uudestaan, yrittämään uudelleen, yrittämään uudestaan, yrittämään myöhemmin, kokeile myöhemmin,
    kokeile uudelleen, myöhemmin uudelleen, myöhemmin uudestaan, yritä myöhemmin uudelleen, uudestaan myöhemmin,
    uudelleen myöhemmin, kuluttua uudelleen, kuluttua uudestaan
  `,
  broken: 'epäkunnossa',
  mailinglist: `
    sähköpostilistalle, keskusteluryhmä, postituslista, postituslistalle, postituslistalla, jakelulista,
    jakelulistalle, sähköpostilista, listalle kirjoittaa, lista ei hyväksy, jakeluryhmä, ryhmään, ryhmälle,
    ryhmäosoite
  `,
  'sending limit': `
    lähetysraja, lähetysrajoitus, lähetysmäärä, viestiraja, viestimäärä, lähetyskiintiö
  `,
  'day limit': 'päiväraja, vuorokausiraja',
  'hour limit': 'tuntiraja',
  'size limit': `
    kokoraja, kokorajoitus, kokorajan, maksimikoko, maksimikoon, enimmäiskoko, enimmäiskoon, sallittu koko,
    sallitun koon, isokokoinen, liian isokokoinen
  `,
  dns: `
    nimipalvelin, nimipalvelimet, nimipalvelu, dns palvelin, dns haku, nimihaku
  `,
  accept: `
    ota viestejäni vastaan, ota sähköpostiani vastaan, ota sähköpostia vastaan, ota vastaan, ottaa vastaan,
    otettu vastaan, ottanut vastaan, ottaneet vastaan, otetaan vastaan, ottavat vastaan, ota posti vastaan,
    ota viestejä vastaan, ota postia vastaan, ota viestiä vastaan, ota vastaan posti
  `,
  exceeded: 'tuli vastaan, tullut vastaan, tulee vastaan',
  unauthenticated: 'ole todennettu, ei todennettu, voitu todentaa, todentamaton',
  mx: `
    mx tietue, mx tietueet, mx tietueita, mx tietuetta, mx asetus, mx asetukset
  `,
  ptr: `
    ptr tietue, käänteinen dns, käänteisnimi, käänteinen nimi, käänteinen nimihaku,
    käänteinen nimipalvelu, käänteistietue,
    käänteinen tietue, käänteistä nimeä, käänteinen
  `,
  spf: 'spf tietue, spf tarkistus',
  dkim: 'dkim allekirjoitus, dkim tietue, dkim avain',
  dmarc: 'dmarc tietue, dmarc tarkistus',
  'sender domain': 'oma domain, oma verkkotunnus',
  command: 'smtp komento',
  outbox: `
    lähtevät kansio, lähtevien kansio, lähteviin, lähtevissä, lähtevistä, lähtevien kansioon, lähtevät kansioon,
    lähtevät kansiossa
  `,
  'outgoing server': `
    lähtevän postin palvelin, lähtevän postin palvelimeen, smtp palvelin, smtp palvelimeen
  `,
  twofactor: 'kaksivaiheinen, monivaiheinen',
  apppassword: 'sovellussalasana, sovelluskohtainen salasana',
  hop: 'liikaa välityksiä, hyppyä, hyppyjä',
};
