import type { WordLists } from '../../../src/domain/language/language-knowledge.ts';

/**
 * Finnish words that mean the same to who looks for what is wrong with mail, by the word that stands for all of
 * them in every language: everyday words beside those of the field, and forms that stemming can't join.
 * Words that tell two troubles apart stay apart.
 */
export const synonyms: WordLists = {
  message: `
    viesti, sähköposti, posti, meili, viestit, viestini, sähköpostit, sähköpostini, meilit, meilini, viestejä,
    sähköposteja, viestejäni, sposti, spostit, spostini, maili, mailit, mailini, postit, posteja
  `,
  mailbox: `
    postilaatikko, laatikko, boksi, sähköpostilaatikko, sähköpostilaatikkoni, mailboxi, inboksi, inboxi, postiloota
  `,
  recipient: `
    työntekijä, henkilö, vastaanottajalla, vastapuoli, vastapuolen, vastaanottaja, asiakas, asiakkaan, kaveri,
    työkaveri, ystävä, kollega, saaja, vastaanottajat, vastaanottajia, kohde, tyyppi, mummo, mummi, äiti, isä, pomo,
    esimies, opettaja, sukulainen, naapuri, vaimo, exä, opiskelija, toimittaja, tuttu, lääkäri, ihmistä, ihminen,
    ihmisen, tytär, tyttären, poika, veli, sisko, vanhemmat, vanhempien
  `,
  attachment: `
    liite, liitteet, liitteessä, liitteitä, liitetiedosto, tiedosto, kuva, kuvat, kuvia, valokuva, valokuvat,
    dokumentti, esitys, diat, kalvot, leike, elokuva, taulukko, kuvatiedosto, videot, videoita, piirustus,
    piirustukset, piirustuksia, hääkuvat, lomakuvat, hääkuvia, lomakuvia, taulukkotiedosto
  `,
  large: `
    suuri, iso, painava, raskas, isoja, isot, suuria, suuret, liiansuuri, kookas, jättimäinen
  `,
  wrong: `
    väärä, väärin, virheellinen, kelvoton, väärät, virheelliset, pieleen, pielessä
  `,
  unknown: `
    tuntematon, tunneta, tunnistettu, tunnisteta, olematon, tuntemattomalle, tuntemattomalta
  `,
  blocklist: `
    estolista, estolistalla, estolistalle, estolistalta, estolistan, estolistaus, mustalista, mustalistalla
  `,
  blocked: `
    estetty, estää, estänyt, esti, estetään, estettiin, blokattu, blokkaa, blokataan, bannattu, estävät, estyy,
    estyvät, blokkasi, blokkaavat, blokannut, esto
  `,
  disabled: `
    deaktivoitu, jäädytetty, suljettu, lakkautettu, lopetettu, suljettiin, lopetettiin, lakkautettiin, lakannut,
    jäädyttänyt, jäädytettiin, irtisanottu, kiinni
  `,
  delayed: `
    viivästynyt, viivästyy, viive, viiveellä, myöhässä, hidas, hitaasti, viipyy, viivästyi, myöhästyy, myöhästyi
  `,
  rejected: `
    hylätty, hylkää, hylkäsi, hylätään, hylättiin, hylännyt, torjuttu, torjuttiin, torjutaan, torjuu, evätty,
    evättiin, kieltäytyy, kieltäytyi, kieltää, torjunut, torjui, torjuvat, hylkäävät
  `,
  certificate: `
    varmenne, varmenteen, varmenteeseen, varmennetta, sertifikaatti, sertifikaatin
  `,
  authentication: `
    todennus, todentaminen, todennuksen, autentikointi, todentamista, aitous, aitoutta, autentikoida
  `,
  login: `
    kirjautuminen, kirjaudu, kirjautua, kirjautumaan, kirjautumisen, kirjautumista, sisäänkirjautuminen
  `,
  exceeded: `
    saavutettu, yli, ylittynyt, ylittyi, ylittää, ylitetty, ylittyy, ylitti, ylitettiin, ylittyny, ylitty
  `,
  expired: `
    vanhentunut, vanhentui, umpeutunut, erääntynyt, vanhentuneet, vanheni, vanhenee, umpeutui, päättynyt, päättyi,
    päättyy
  `,
  encryption: 'salaus, salattu, suojattu, salauksen, salatun',
  missing: 'puuttuu, puuttuva, puute, puuttuvat, uupuu',
  full: `
    täynnä, täysi, täys, täyttynyt, täyttyi, pullollaan, täyttyy, pursuaa, pursuilee, tukossa, tukkeutunut,
    ylitäynnä
  `,
  password: 'salasana, salasanaa, salasanan, salasanani, salasanat, salasanalla',
  address: `
    osoite, osoitetta, osoitteen, osoitteeni, osoitteessa, sähköpostiosoite, sähköpostiosoitetta, meiliosoite,
    postiosoite, osote, osotetta, osotteen, sähköpostiosote
  `,
  domain: `
    verkkotunnus, verkkotunnuksen, verkkotunnusta, verkkotunnukselta, domaini, domainia, domainin
  `,
  sender: 'lähettäjä, lähettäjän, lähettäjää, lähettäjäosoite',
  server: `
    palvelin, palvelimen, palvelimeen, palvelimella, palvelimelle, palvelimemme, palvelinta, serveri, serverin,
    serverit, postipalvelin, pilvipalvelin, pilvipalvelimen
  `,
  relay: `
    välitys, välittää, välittäminen, välitä, edelleenvälitys, välittämästä, välityksen, rele, releointi, releointia,
    releoi, releoida
  `,
  user: 'käyttäjä, käyttäjän, käyttäjää',
  account: 'tili, tilin, tiliä, tililtä, tilini, tunnus, tunnuksen, tunnukset',
  phone: 'puhelin, kännykkä, luuri',
  quota: 'kiintiö, kiintiön, kiintiötä',
  identification: 'tunnistautuminen, tunnistus, tunnistautumisen, tunnistautumista',
  departure: 'lähde, lähtee, lähtenyt, lähteä, lähdössä',
  functioning: 'toimi, toimii, toiminut, toimivat',
  sending: `
    lähetys, lähettäminen, lähettää, lähetä, lähetetty, lähettämästä, lähetyksen, lähettämiseen, lähetettyä,
    lähetetään, lähetettyjä, lähettäisi
  `,
  allowed: `
    kielletty, sallittu, sallita, sallittua, salli, lupa, lupaa, oikeutta, oikeus, oikeudet, oikeuksia, lupia
  `,
  policy: `
    sääntö, säännön, säännöllä, säännöt, sääntöjä, käytäntö, käytännön, käytäntöä, käytäntöjä, käytännöt,
    käytännöllä
  `,
  hacked: `
    kaapattu, hakkeroitu, murrettu, murtautunut, hakkeroitiin, kaapattiin, vuotanut, hakkeri, murtauduttu
  `,
  company: `
    yritys, firma, yrityksen, organisaatio, firman, organisaation, yhtiö, yhtiön, firmamme, yrityksemme, työpaikka,
    työpaikan
  `,
  down: `
    alhaalla, kaatunut, kaatui, nurin, kaatuneena, sammuksissa, sammunut, päällä, kaatu, kaatunu
  `,
  broken: 'rikki, epäkunnossa',
  loop: `
    silmukka, silmukassa, kehää, kehässä, ympyrää, postisilmukka, viestisilmukka, kiertää
  `,
  problem: 'ongelma, ongelmia, vika, vikaa, vian, häiriö, häiriöitä, häiriön',
  temporary: `
    tilapäinen, tilapäisesti, väliaikainen, väliaikaisesti, hetkellinen, ohimenevä, hetkellisesti, toistaiseksi
  `,
  busy: `
    ruuhkautunut, ruuhka, ruuhkainen, ruuhkautui, kiireinen, varattu, ylikuormittunut, ylikuormitettu, ylikuormitus,
    kuormitettu, kuormittunut, kuormitus
  `,
  maintenance: `
    huolto, huollossa, huoltokatko, huoltokatkolla, ylläpitokatko, huoltotyö, huoltotauko, huollon
  `,
  virus: 'virukset, viruksia, viruksen, virusta, virustartunta',
  malware: 'haittaohjelma, haittaohjelman, haittaohjelmia',
  infected: 'saastunut, saastuneita',
  many: 'monta, paljon, liikaa, useita, liiallinen, usea, montako, paljonko',
  hour: 'tunti, tunnissa, tunteja, tuntia, tunnin, tuntien, tuntikaupalla',
  day: `
    päivä, päivässä, päivän, päivittäinen, vuorokausi, vuorokaudessa, vuorokauden, tänään, päivää, päivittäin
  `,
  minute: 'minuutti, minuutissa, minuuttia',
  short: 'lyhyt, lyhyessä, nopeasti, nopea, nopeaan, tiheään',
  size: 'koko, koon, kokoa',
  bounce: `
    palautui, palautuu, palautettiin, palautus, palautettu, palautuvat, palautuivat, palautunut, takas
  `,
  failed: `
    epäonnistui, epäonnistuu, epäonnistunut, onnistu, onnistunut, onnistunu, läpäise, läpäissyt, läpäisty
  `,
  required: `
    vaaditaan, vaatii, vaadittu, vaaditaankin, pakollinen, edellyttää, vaati, vaativat
  `,
  space: 'tila, tilaa, tilan',
  storage: 'muisti, muistia, tallennustila',
  deleted: 'poistettu, poistettiin, poistunut',
  found: 'löydy, löytynyt, löytyi, löytyy, löydetty, löydä, löydetä',
  exist: 'olemassa',
  changed: 'vaihtunut, vaihtui, vaihdettu, muuttunut, muuttui, vaihtanut',
  list: 'lista, listalla, listalle, listalta, listan, listattu, listattiin',
  typo: 'kirjoitusvirhe, näppäilyvirhe, lyöntivirhe, kirjoitin, kirjoitettu',
  responding: 'vastaa, vastannut, vastaamatta, reagoi',
  timeout: 'aikakatkaisu, aikakatkaistiin, aikakatkaistu, aikakatkaistaan',
  lost: `
    katkesi, katkennut, katkeaa, poikki, pätkii, katkeili, keskeytyi, menetettiin, katkaistiin, katkaisi
  `,
  queue: 'jono, jonossa, jonoon, jonoutunut',
  stuck: 'jumissa, jumittaa, jumiutunut, juuttunut, roikkuu, jumi',
  verify: `
    varmistaa, varmistettu, vahvistaa, vahvistettu, tarkistaa, tarkistettu
  `,
  limit: `
    raja, rajoitus, rajan, rajoitettu, rajaa, enimmäismäärä, maksimi, rajoituksen
  `,
  connection: `
    yhteys, yhteyttä, yhteyden, palvelinyhteys, yhdistäminen, yhdistää, yhteyspyyntö, yhteyspyyntöön, yhteydenotto,
    yhdisty
  `,
  connections: 'yhteyksiä, yhteydet',
  unreachable: 'tavoita, tavoiteta, tavoitettu, tavoittaa',
  external: `
    ulkopuoliset, ulkoiset, ulkopuolinen, ulkopuolelta, ulkoinen, ulkopuolisia, ulkopuolisilta
  `,
  member: 'jäsen, jäsenet, jäsenille, jäsenen',
  slowly: 'kestää',
  command: 'komento, komennon, komentoa, komentoja',
  supported: 'tueta, tuettu, tuki, toteutettu',
  accept: `
    kelpaa, kelvannut, hyväksytä, hyväksytty, hyväksy, hyväksytään, hyväksyttiin, käy, hyväksynyt
  `,
  locked: 'lukittu, lukossa, lukkiutunut, lukittiin, lukkiutui, lukitus',
  asks: 'kysyy, kysele, kyselee, pyytää, kyselyt',
  want: 'halua, haluta',
  inactive: 'passiivinen, passivoitu, käyttämätön',
  configuration: `
    konfiguroitu, konfiguraatio, konfigurointi, määritys, määritetty, määritykset, määritelty, asetus, asetukset,
    asetuksissa, asetusten
  `,
  credentials: `
    tunnarit, tunnareita, tunnistetiedot, kirjautumistiedot, käyttäjätiedot, kirjautumistunnukset
  `,
  username: `
    käyttäjätunnus, käyttäjätunnusta, käyttäjänimi, käyttäjätunnukset, käyttäjätunnuksen, käyttäjätunnusten
  `,
  newsletter: 'uutiskirje, uutiskirjeen, uutiskirjeet, uutiskirjettä, mainoskirje',
  bulk: `
    massaposti, massapostitus, massapostin, joukkoviesti, joukkopostitus, joukkoposti, massaviesti, ryhmäviesti
  `,
  such: 'tällaista, tuollaista, sellaista, semmoista, tälläistä',
  scanner: `
    skanneri, skannaa, skannata, skannaus, skannerista, tulostin, tulostimesta, tulostimen, kopiokone,
    monitoimilaite
  `,
  internal: 'sisäinen, sisäistä, sisäpuolelta, sisäisille',
  firewall: 'palomuuri, palomuurin',
  link: 'linkki, linkin, linkit, linkkejä, linkkiä',
  phishing: `
    kalastelu, tietojenkalastelu, kalasteluviesti, huijaus, huijausviesti, huijauksena
  `,
  suspicious: 'epäilyttävä, epäilyttävää, epäilyttävän, epäilty',
  content: 'sisältö, sisällön, sisältöä',
  quarantine: 'karanteeni, karanteenissa, karanteeniin',
  reputation: 'maine, maineen, maineessa, mainetta, maineeni',
  trust: `
    luota, luottaa, luottamus, luoteta, luotettu, epäluotettava, luottamusta
  `,
  signature: 'allekirjoitus, allekirjoituksen, allekirjoitusta',
  delivery: `
    toimitus, toimittaa, toimittaminen, toimitettu, toimitettua, toimituksen
  `,
  waiting: 'odottaa, odota, odottamassa, odotan, odottelee',
  arrives: 'saapuu, saapui, saapuvat, saapunut, saavu',
  access: 'pääsy, pääsyä, käyttöoikeus, käyttöoikeutta',
  port: 'portti, portin, portteja',
  handshake: 'kättely, kättelyn',
  alias: 'aliaksella, aliaksesta, aliaksen',
  behalf: 'nimissä, puolesta, nimissäni',
  syntax: 'syntaksi, syntaksivirhe, syntaksin',
  name: 'nimi, nimeä, nimen, nimellä',
  hostname: 'isäntänimi, isäntänimeä, konenimi',
  greylisting: `
    harmaalista, harmaalistaus, harmaalistattu, harmaalistalla, harmaalistasi, harmaalistalle, harmaalistaa,
    greylistaus, harmaalistauksen
  `,
  forwarding: `
    edelleenlähetys, edelleenohjaus, edelleenohjattu, uudelleenohjaus, edelleenlähetyksen, jälleenlähetys, ohjaus,
    edelleenohjauksen
  `,
  identity: 'henkilöllisyys, identiteetti',
  unexpected: 'odottamaton, yllättävä',
  directory: 'luettelo, hakemisto',
  first: 'eka, ekan, ekaa, ekalla, ekat, ensimmäinen, ensimmäisen, ensimmäistä',
  new: 'uusi, uudelle, uuden, uutta, uudesta, uusille, uusien, uudet',
  paid: `
    maksettu, maksanut, maksamatta, maksamaton, maksaa, maksu, maksoi, maksuja
  `,
  invoice: 'lasku, laskut, laskun, laskua, laskuja, laskuni',
  subscription: 'liittymä, liittymän, sopimus, sopimuksen',
  form: `
    lomake, lomakkeen, lomakkeelta, lomakkeesta, yhteydenottolomake, nettilomake
  `,
  website: `
    kotisivu, kotisivut, kotisivujen, verkkosivu, verkkosivut, verkkosivujen, nettisivu, nettisivut, nettisivujen,
    verkkokauppa, verkkokaupan
  `,
  renewed: 'uusittu, uusittiin, uusia, uusiminen',
  wifi: 'verkko, verkosta',
};
