import type { SymptomWords } from '../../../src/domain/language/symptom-words.ts';

/** What Finnish words tell of a symptom. Forms that spoken Finnish has stand beside those of the written one. */
export const symptomWords: SymptomWords = {
  send: `
    lähetä, lähettää, lähettämään, lähettäminen, lähetys, lähetykset, lähettämisessä, lähettämistä,
    lähetettyä, lähetettyäni, lähde, lähtee, lähe, lähteä, lähtemään, lähteny, lähtenyt, lähti, lähtevät,
    lähtevä, lähtevää, lähtis, lähtisi, saa lähetettyä, lähetellä, lähetin, lähetän, lähettämäni,
    lähettämääni, lähettämiäni
  `,
  receive: `
    tule, tulee, tuli, tulivat, tuu, sain, tulevat, tullut, tullu, tulleet, tuleva, tulevaa, tulo, saa,
    saan, saada, saanut, saanu, saaneet, saapuu, saavu, saapunut, saapuneet, saapunu, saapuva, saapuvat,
    saapuvaa, vastaanota, vastaanottaa, vastaanotto, vastaan, näy, näkyy, päivity, päivittyy, lataa,
    lataudu, latautuu, synkronoidu, hae, uusia viestejä, uutta postia, uusia meilejä
  `,
  goes: `
    mene, menee, mee, meni, mennyt, menny, menevät, kulje, kulkee, liiku, liikkuu
  `,
  reach: `
    perille, perillä, mene perille, mee perille, meni perille, mennyt perille, menny perille, menevät
    perille, tule perille, tuu perille, pääse perille, saapunut perille, tullut perille, mene läpi, mee
    läpi, pääse läpi, tavoita, tavoittaa
  `,
  works: `
    toimi, toimii, toimivat, toiminut, toiminu, pelaa, pelitä, toimimasta
  `,
  login: `
    kirjautumaan, kirjautua, kirjautuminen, kirjaudu, kirjautumisessa, kirjautumista, kirjaantua,
    kirjaantumaan, pääse sisään, pääse sisälle, pääse sähköpostiin, pääse sähköpostiini, pääse
    sähköposteihin, pääse sähköpostiini, pääse meiliin, pääse meiliini, pääse meileihin, pääse meileihini,
    pääse mailiin, pääse postiin, pääse postiini, pääse posteihin, pääse spostiin, pääse tilille, pääse
    tililleni, pääse omaan, pääse postilaatikkoon, pääse postilaatikkooni, pääse lukemaan, pääse webmailiin,
    pääse gmailiin, pääse outlookiin, pääse katsomaan, pääse enää, päästä sisään, pääsen sähköpostiin,
    sisäänkirjautuminen, sisään
  `,
  not: `
    ei, en, et, emme, ette, eivät, eikä, enkä, ettei, etten, ei oo, epäonnistuu, epäonnistui, lakkasi,
    lakannut, lakkas, loppunut, loppui, kukaan, mikään, mitään, yhtään, ilman, ongelma lähettämisessä,
    ongelmia lähettämisessä, estyy
  `,
  either: `
    eikä, tai, ja, sekä, enkä, eivätkä
  `,
  contrast: `
    mutta, vaikka, muttei, kuitenkin, mut
  `,
  broken: `
    rikki, jumissa, ongelma, ongelmia, ongelmaa, vika, vikaa, vikana, vialla, temppuilee, tökkii, pätkii,
    kaatunut, jumittaa, jumitti, jumittavat, jumittuu, jumittui, jumittuvat, jumittunut, jumiutuu, jumiutui,
    jumiutunut, juuttuu, juuttui, juuttuvat, juuttunut, häiriö, häiriötä, häiriöitä, vaivaa, sekaisin,
    seonnut, epäkunnossa, alhaalla, kunnossa
  `,
  stuck: `
    lähteviin, lähtevissä, lähtevät kansiossa, lähtevien kansiossa, lähtevien kansioon, lähtevät kansioon,
    outboxissa, outboxiin, jää luonnoksiin, luonnoksissa, jumissa lähtevissä
  `,
  back: `
    takaisin, takasin, takas, palautuu, palautui, palautuvat, palautunut, palautunu, palautuneet,
    palautetaan, palautettiin, palautettu, palautus, palautuksia, palautusviesti, palautusviestin,
    palautusviestejä, palaa, palasi, palaavat, bouncaa, bounssaa, kimpoaa, kimposi, pomppaa, pomppasi,
    bumerangina, mailer daemon, toimitus epäonnistui, toimitusvirhe, ei voitu toimittaa
  `,
  late: `
    myöhässä, myöhästyy, myöhästyvät, myöhästynyt, myöhään, viive, viiveellä, viivettä, viivästyy,
    viivästyvät, viivästynyt, viiveitä, hidas, hitaasti, hidasta, kestää, kesti, viipyy, viipyvät,
    jälkijunassa, tuntien päästä, vasta illalla, vasta seuraavana
  `,
  gone: `
    kadonnut, kadonneet, kadonnu, kadonneita, katosi, katosivat, katoaa, katoavat, katos, hävinnyt,
    hävinneet, hävinny, hävis, hävisi, hävisivät, häviää, häviävät, hävinneitä, poistunut, poistuneet,
    poistuivat, poistui, tyhjä, tyhjänä, tyhjentynyt, tyhjeni, puuttuu, puuttuvat, löydy, löydä, hukassa,
    hukkunut, missä mun, missä minun, mihin mun, mihin minun, menetin, poissa
  `,
  locked: `
    lukittu, lukossa, lukkiutunut, lukkiutui, lukkiutu, lukittiin, lukkoon
  `,
  hacked: `
    hakkeroitu, hakkeroitiin, hakkeroinut, hakkeri, hakkerit, häkätty, häkättiin, kaapattu, kaapattiin,
    kaappasi, kaapannut, murrettu, murtautunut, murtauduttu, tietomurto, varastettu, väärennetty, nimissäni,
    nimissä, nimissämme, minun nimelläni, nimelläni, esiintyy minuna, esiintyy, en ole lähettänyt, en oo
    lähettäny, en ole kirjoittanut, en lähettänyt, emme ole lähettäneet
  `,
  password: `
    salasana, salasanan, salasanaa, salasanani, salasanaani, salis, salasanat, tunnus, tunnukset, tunnusta,
    tunnuksen
  `,
  refused: `
    unohdin, unohtui, unohtunut, unohtunu, unohtuneet, unohdettu, väärä, väärin, väärää, kelpaa, kelvannut,
    kelpaamaton, kysyy, kyselee, kysytään, pyytää, hyväksy, hyväksytä, vaihtaa, vaihto, vaihdettu,
    palauttaa, palauttaminen, muista, hukassa, kadonnut, vanhentunut, hylätty, hylkää, nollaus, nollata,
    toimi
  `,
  junk: `
    roskaposti, roskapostia, roskapostit, roskaposteja, roskapostien, spämmi, spämmiä, spammi, spammia,
    spam, spamia, roskaa, roskameili, roskameilejä, mainospostia, mainosposti, mainoksia, mainosviestejä,
    roskaviestejä, huijausviestejä
  `,
  'into-junk': `
    roskapostiin, roskaposteihin, roskapostiksi, roskapostina, roskapostissa, roskapostikansio,
    roskapostikansioon, roskapostikansiossa, roskapostilaatikkoon, roskiin, roskikseen, roskissa, roskaksi,
    spämmiin, spämmiksi, spämminä, spamiin, spamiksi, spammiin, roskakoriin, roskapostisuodatin,
    roskapostisuodattimeen, junkkiin, roskikkeseen
  `,
  much: `
    liikaa, paljon, kauheasti, hirveästi, hirveesti, tosi paljon, älyttömästi, jatkuvasti, koko ajan,
    satoja, kymmeniä, tuhansia, joka päivä, täynnä, tulvii, tulva, eroon, estää, estettyä, lopettaa,
    loppumaan, valtavasti, monta
  `,
  'set-up': `
    asetukset, asetuksia, asetusten, asetuksien, määrittää, määritellä, määritys, määritykset, asentaa,
    asennus, asennan, asennetaan, käyttöönotto, käyttöön, lisätä, lisään, lisääminen, lisätään, liittää,
    yhdistän, uuteen puhelimeen, uudelle puhelimelle, uudessa puhelimessa, uusi puhelin, uuteen koneeseen,
    uudelle koneelle, uudessa koneessa, uusi kone, uuteen tietokoneeseen, uusi tietokone, uudelle
    laitteelle, uuteen laitteeseen, uuteen tablettiin, puhelimeen, imap, pop3, laittaa puhelimeen
  `,
  incoming: `
    minulle lähetetyt, minulle lähetetty, mulle lähetetyt, mulle lähetetty, meille lähetetyt, meille
    lähetetty, meille tulevat, minulle tulevat, mulle tulevat, minulle tuleva, lähettää minulle, lähettää
    mulle, lähettää meille, lähettävät minulle, lähettävät meille, kirjoittaa minulle, kirjoittavat minulle,
    lähetä minulle, lähettämään minulle, minulle saapuvat, minulle osoitetut, saapuva posti, saapuvat
    viestit, saapuvat sähköpostit, tuleva posti, tulevat viestit, tulevat postit, laittaa minulle, laittaa
    mulle viestiä, tärkeät viestit, tärkeitä viestejä, vastata minulle, vastaukset minulle
  `,
  me: `
    minulle, mulle, meille, itselleni, oma roskaposti, omaan roskapostiin
  `,
  mine: `
    osoitteestani, osoitteestamme, osoitettani, minun osoitteestani, mun osoitteesta, minun osoitteesta,
    tililtäni, mun tililtä, sähköpostistani, mun sähköpostista, minun sähköpostistani, meilistäni, mun
    meilistä, osoitteellani, mun osoitteella, osoitteeni, sähköpostiosoitteestani, sähköpostiosoitettani,
    minulta, multa, nimeäni
  `,
  someone: `
    joku, jotkut, joku muu, ulkopuolinen, tuntematon, vieras, kaverit, kaverini, tutut, tuttuni
  `,
  others: `
    asiakas, asiakkaat, asiakkaani, asiakkaamme, asiakkaalle, asiakkaille, asiakkaalleni, vastaanottaja,
    vastaanottajat, vastaanottajalle, vastaanottajille, kaveri, kaverille, kaverini, ystävä, ystävälle,
    ystäväni, kollega, kollegalle, pomo, pomolle, esimies, muut, muille, toiset, toisille, kukaan,
    kenellekään, kaikille, hän, hänelle, he, heille, niille, ne, osa vastaanottajista, ihmiset, ihmisille,
    äiti, äidille, isä, isälle, vaimo, mies, tytär, poika, sisko, veli, opettaja, opettajalle, koulu,
    koululle, lääkäri, lääkärille, yritys, yritykselle, firma, firmalle, toimittaja, toimittajalle, jäsenet,
    jäsenille, ostaja, ostajalle, pankki, pankille, vuokranantaja, työkaveri, työkaverille, saajat, saajalle
  `,
  'from-others': `
    asiakkaalta, asiakkailta, asiakkaaltani, kaverilta, kavereilta, ystävältä, ystäviltä, kollegalta,
    kollegoilta, pomolta, muilta, toisilta, keneltäkään, kaikilta, häneltä, heiltä, ihmisiltä, äidiltä,
    isältä, opettajalta, koululta, lääkäriltä, yritykseltä, yrityksiltä, firmalta, firmasta, toimittajalta,
    pankilta, pankista, työkaverilta, yhdeltä, joiltakin, joiltain, ulkopuolelta, gmailista, hotmailista
  `,
  neutral: `
    tili, tilini, tilille, päätyy, päätyi, päätyvät, päätyivät, päätynyt, joutuu, joutui, joutuvat, joutuivat,
    joutunut, lähettäjä, lähettäjälle, tunti, tunnin, tuntien, tunteja, tuntia, pääse, pääsen,
    päästä, pysty, pystyn, onnistu, lasku, laskua, laskuni, tarjous, tarjoukseni, uutiskirje, uutiskirjeeni,
    vanhat, vanhoja, eteenpäin, laite, kansio, palvelin, työ, oma, omasta, minuuttia, kuukausi, kuukauden,
    viikon, viikkoon, viikonloppu, yöllä, illalla, ohjelma, sovellus, sovelluksella, tabletti, viesti,
    sähköposti, posti, meili, maili, sposti, sähköpostini, postini, meilini, viestini, postilaatikko, gmail,
    outlook, hotmail, iphone, puhelin, puhelimesta, puhelimella, kone, koneella, tietokone, eilen, tänään,
    aamulla, viikko, päivä, yhtäkkiä, moneen, vanha, uusi
  `,
  domain: `
    verkkotunnus, verkkotunnukseni, domain, domaini, osoite, tarkista, tarkistus, testaa, testi, katso, mx,
    spf, dkim, dmarc, dns, onko, oikein
  `,
};
