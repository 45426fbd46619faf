export const unreachable = {
  'no-answer': `
    ei vastaa, aikakatkaisu, timeout, timeout lähettäessä, yhteyttä ei saada, yhteys evättiin,
    palvelin ei vastaa, palvelimeen ei saada yhteyttä,
    yhteys aikakatkaistiin, palvelin ei vastannut, yhteys ei onnistu, ei vastausta, palvelinta ei tavoiteta,
    tavoittamaton, palvelin ei vastannut ajoissa, ei yhteyttä vastaanottajan palvelimeen, palvelinta ei löydy,
    palvelinta ei tavoitettu, yhteys evätty, yhteys ei toimi, yhteyden aikakatkaisu, aikakatkaistu, verkko ei toimi,
    tavoittamattomissa, yhteyttä ei voitu muodostaa, yhteyttä ei voi muodostaa, yhteyden muodostaminen,
    yhteyden muodostus epäonnistui, ei vastaa yhteydenottoihin, palvelimeen ei pääse, palvelimeen ei saatu yhteyttä,
    vastaanottajan palvelin ei vastaa, vastaanottajan palvelimeen ei saatu yhteyttä,
    palvelin ei ole tavoitettavissa, palvelin ei ole saavutettavissa, palvelin ei reagoi, palvelin ei ole päällä,
    palvelimeen ei voi yhdistää, yhdistäminen palvelimeen epäonnistui, ei voida muodostaa yhteyttä palvelimeen,
    vastaanottajan palvelin tavoittamattomissa, yhteys epäonnistui, yhteys vastaanottajan palvelimeen epäonnistui,
    sähköpostipalvelin ei vastaa, postipalvelin ei vastaa, palvelin sammuksissa, vastapuolen palvelin ei vastaa,
    palvelin ei vastaa yhteyspyyntöön
  `,
  'connection-broke': `
    yhteys katkesi, yhteys menetettiin, yhteys poikki, aikakatkaisu kesken, yhteys katkeaa, yhteys katkennut,
    yhteys pätkii, palvelin katkaisi yhteyden, palvelin sulki yhteyden, yhteys suljettiin, yhteys keskeytyi,
    yhteys palvelimeen katkesi
  `,
  'given-up': `
    toimitusaika ylittyi, yrittäminen lopetettiin, viesti vanheni, ei saatu perille, liian vanha viesti,
    viesti ei mene perille, viesti ei mennyt perille, ei tavoita vastaanottajaa, toimitus epäonnistui,
    viestiä ei voitu toimittaa, viestiä ei toimitettu, palautui takaisin, viesti tuli takaisin, aikaraja ylittyi,
    viesti ei ole tullut perille, viesti ei tullut perille, sähköposti ei mene perille, posti ei mene perille,
    viesti palautui, palautui, palautusviesti, viesti palautettiin, toimittamatta, ei toimitettu, ei perillä,
    ei saapunut, mailer daemon, viestiä ei saatu perille, toimitus ei onnistunut, sähköposti ei tule perille,
    viesti ei tule perille, viestit ei mene perille, posti palautuu, viestit palautuvat, sain viestin takaisin,
    bounce, viestiä ei saatu toimitettua, toimittaminen epäonnistui, toimittaminen ei onnistunut, viesti ei saavu,
    posti ei kulje, viesti katoaa, viesti ei saapunut, viestit eivät saavu perille,
    sähköpostini ei saavu vastaanottajalle, viestiä ei voida toimittaa, ei ole saapunut perille,
    vastaanottaja ei saa viestejäni, vastaanottaja ei ole saanut viestiäni, viestit katoavat,
    viestini pomppii takaisin, palautus lähettäjälle, viesti ei mennyt läpi, viesti ei mene läpi,
    sain palautusviestin, posti tulee takaisin, lähetys palautui, viesti palautuu, viestit palautuivat,
    viesti pomppasi takaisin, sähköposti ei mene vastaanottajalle, viestit eivät tavoita asiakasta,
    yritettiin toimittaa monta päivää, toimitusyritykset loppuivat, viesti palautui lähettäjälle,
    asiakas ei saa viestejä, viestini ei tule kenellekään, sähköpostit eivät tule perille asiakkaille,
    kauanko palvelin yrittää, kuinka kauan palvelin yrittää, palautui viiden päivän jälkeen,
    palautui päivien jälkeen, monen päivän jälkeen takaisin, kauanko palvelin yrittää uudelleen, posti ei liiku,
    viestit eivät liiku, viesti ei kulje
  `,
  'no-answer-or-unknown': `
    access denied, pääsy evätty, ei vastausta palvelimelta
  `,
  'still-trying': `
    viivästynyt, viesti myöhässä, yritetään uudelleen, varoitus viivästyksestä, viesti viivästyy,
    viesti viivästynyt, posti myöhässä, toimitus viivästyy, viesti jonossa, hidas posti, viesti odottaa,
    tulee myöhässä, viesti jumissa jonossa, jonossa, jono, viesti ei ole vielä perillä, viive, viipyy, kestää kauan,
    hidas, viesti roikkuu, posti viipyy, posti kulkee hitaasti, viestit tulevat myöhässä, sähköposti hidas,
    tuntien viive, saapuu viiveellä, tulee viiveellä, tuntien päästä, viesti on jumissa, sähköposti jumissa,
    viesti odottaa jonossa, viesti kestää tunteja, viesti jäi jonoon, viesti jäänyt jonoon, viesti seisoo jonossa,
    ei vieläkään perillä, viesti saapuu viiveellä, kestää tunteja, viesti myöhästyi, posti myöhästyy,
    viesti viipyy tunteja, viesti tulee tuntien päästä, matkalla monta päivää, viesti matkalla monta päivää,
    viesti ollut matkalla päiviä
  `,
  'mail-loop': `
    postisilmukka, silmukka, kiertää kehää, liikaa välityksiä, edelleenlähetys kehässä, viesti kiertää,
    liikaa hyppyjä, ohjaussilmukka, viesti kiertää ympyrää, liian monta hyppyä, viestisilmukka, ikuinen silmukka,
    edelleenohjaus kiertää kehää, silmukka edelleenlähetyksessä, edelleenlähetyssilmukka
  `,
  'no-route': 'reititysvirhe, ei reittiä, verkkovirhe',
  'forwarding-wrong': `
    edelleenohjaus, edelleenlähetys väärin, ohjaus kiertää, uudelleenohjaus
  `,
  'client-no-connection': `
    ei yhteyttä, yhteys epäonnistui, palvelinta ei löydy, aikakatkaisu, ei saa yhteyttä palvelimeen,
    outlook ei saa yhteyttä, palvelimeen ei saa yhteyttä, ei yhteyttä palvelimeen,
    lähtevän postin palvelin ei vastaa, yhteysvirhe, portti suljettu, smtp-asetukset, väärä smtp-palvelin,
    netti ei toimi, ei saa yhteyttä, thunderbird ei saa yhteyttä, puhelin ei saa yhteyttä, smtp-palvelin ei vastaa,
    lähtevän postin palvelin, portti, portti 25, palvelimen asetukset, sähköpostin asetukset, smtp-palvelin,
    outlook ei yhdistä palvelimeen, ohjelma ei yhdistä palvelimeen, puhelin ei yhdistä,
    sähköpostiohjelma ei saa yhteyttä palvelimeen, smtp-palvelimeen ei saada yhteyttä,
    lähtevän postin palvelimeen ei saada yhteyttä, iphone ei saa yhteyttä palvelimeen, palvelimen portti kiinni,
    hotellin verkko ei lähetä, hotellin wifi ei lähetä, operaattori estää portin, portti kiinni, portti estetty,
    portti 587 kiinni, portti ei toimi, portti ei vastaa
  `,
  'client-server-name': `
    palvelinta ei löydy, palvelimen nimi väärin, host not found, outlook ei löydä palvelinta
  `,
  'client-timeout': `
    aikakatkaisu, yhteys aikakatkaistiin, palvelin ei vastaa, outlook aikakatkaisu
  `,
  'client-connection-broke': `
    yhteys palvelimeen katkesi, palvelin sulki yhteyden, imap-yhteys katkesi
  `,
  'client-certificate': `
    varmenne, sertifikaatti, suojattu yhteys epäonnistui, ssl-virhe, tls-virhe, starttls
  `,
  'reply-420': 'aikakatkaisu, toimitusaika ylittyi, yhteysongelma, ei vastaa',
  'name-lookup-failed': `
    nimipalvelin, nimipalvelu ei vastaa, dns-virhe, verkkotunnusta ei löydy juuri nyt
  `,
  'way-out-closed': `
    portti 25 estetty, portti 25 kiinni, palomuuri estää postin, lähtevä portti
  `,
};
