export const serverFault = {
  'mail-system-full': `
    levy täynnä, levytila loppu, palvelin täynnä, palvelimen tila, kotisivutila täynnä, webhotelli täynnä,
    palvelimen levy täynnä, palvelimen levytila täynnä, palvelimelta loppui tila, levytila,
    palvelimen tallennustila loppui, palvelimen tallennustila täynnä, palvelimella ei ole tilaa,
    palvelimen kiintolevy täynnä, palvelimelta loppui levytila, levytila lopussa, palvelimen tila loppu
  `,
  'blocklist-misread': 'estolista vastaa väärin, ei oikeasti listalla, kysely hylätty',
  'list-trouble': 'postituslista ei toimi, jakelulista vika, lista ei toimi',
  'server-busy': `
    palvelin ruuhkautunut, ruuhka, ylikuormitus, palvelin varattu, palvelin ylikuormittunut, liikaa kuormaa,
    kiireinen, palvelin kuormittunut, palvelin kiireinen, palvelin ruuhkainen, ylikuormitettu palvelin,
    liian kova kuormitus, palvelimella ruuhkaa
  `,
  'server-fault': `
    palvelinvirhe, tilapäinen vika, sisäinen virhe, palvelin ei toimi, palvelin rikki, palvelin kaatunut,
    tilapäinen virhe, tilapäinen häiriö, palvelinvika, sähköposti ei toimi, posti ei toimi, ei toimi,
    palvelu ei toimi, häiriö, vika, meili ei toimi, palvelin alhaalla, palvelin nurin, tekninen vika,
    tekninen ongelma, väliaikainen virhe, väliaikainen häiriö, järjestelmävirhe, posti jumissa, sähköposti rikki,
    palveluhäiriö, toimintahäiriö, vika palvelimessa, palvelimessa vika, palvelu tilapäisesti poissa,
    palvelu poissa, ongelma palvelimessa, palvelimella on häiriö, palvelimen häiriö, palvelimen ongelma,
    palvelimella ongelmia, palvelin epäkunnossa, palvelimessa on vika, vastaanottajan palvelin rikki,
    vastaanottajan palvelimessa virhe, palvelimen virhe, palvelin ei toimi kunnolla, palvelin on kaatunut,
    tekninen häiriö, palvelimessa tilapäinen häiriö, sähköpostipalvelin ei toimi, palvelussa häiriö,
    palvelin on jumissa, odottamaton virhe, palvelin jumittaa, palvelin ei pelaa, sähköpostipalvelin kaatui,
    postipalvelin nurin, vika heidän päässään, onko vika meillä vai heillä, kenen vika, vika vastaanottajan päässä,
    palvelu ei vastaa häiriön takia, milloin vika korjataan, häiriö palvelussa
  `,
  'server-fault-permanent': 'käsittely epäonnistui, palvelimen vika, sisäinen palvelinvirhe',
  'server-takes-no-mail': 'palvelin ei ota postia, ei sähköpostipalvelua, 521',
  'server-closed-for-now': `
    palvelin suljettu, ei ota vastaan, huolto, palvelin alhaalla, huoltokatko, huoltotyö, palvelin huollossa,
    käyttökatko, katkos, palvelu alhaalla, ylläpitokatko, palvelu ei käytettävissä, palvelin ei käytettävissä,
    palvelin ei saatavilla, palvelu ei saatavilla, palvelin tilapäisesti poissa käytöstä,
    palvelu tilapäisesti poissa käytöstä, palvelin huoltokatkolla, palvelua huolletaan,
    palvelin ei ota postia vastaan juuri nyt, kauanko huolto kestää
  `,
  'server-misconfigured': `
    asetusvirhe, palvelin väärin asennettu, asetukset väärin, määritysvirhe, asetukset pielessä,
    palvelin väärin konfiguroitu, palvelimen asetuksissa virhe, palvelin määritetty väärin,
    palvelimen konfiguraatio virheellinen
  `,
  'command-not-understood': `
    syntaksivirhe, tuntematon komento, komentoa ei tunnistettu, virheellinen komento, komento ei kelpaa,
    virheellinen syntaksi, protokollavirhe, komentoa ei ymmärretty, komentoa ei tueta, smtp-komento virheellinen
  `,
  'protocol-status-undefined': `
    protokollavirhe, mailbox unavailable
  `,
  'command-order': `
    komentojen järjestys, protokollavirhe, ehlo puuttuu, bad sequence, komento väärässä järjestyksessä,
    komennot väärässä järjestyksessä, väärässä järjestyksessä
  `,
  'command-not-supported': `
    ei tuettu, ei toteutettu, ominaisuus puuttuu, komentoa ei tueta, toimintoa ei tueta, komento ei ole tuettu
  `,
  'client-sending-failed': `
    lähetys epäonnistui, viestiä ei voitu lähettää, viesti jää lähteviin, lähetysvirhe, viesti ei lähde,
    viestit eivät lähde, sähköposti ei lähde, ei voi lähettää, lähettäminen ei onnistu, jää lähtevät-kansioon,
    lähtevät-kansio, jumissa lähtevissä, meili ei lähde, sähköpostit ei lähde, sähköpostit eivät lähde,
    posti ei lähde, viestit ei lähde, viestin lähetys epäonnistui, lähettäminen epäonnistui, lähetys ei toimi,
    ei saa lähetettyä, lähtevät, lähtevissä, virhe lähetettäessä, iphone ei lähetä, iphone ei lähetä sähköpostia,
    puhelin ei lähetä, kännykkä ei lähetä, ei lähetä sähköpostia, ohjelma ei lähetä, outlook ei lähetä,
    posti jää lähteviin, ei lähetä viestejä, outlook ei lähetä viestejä, viestejä ei voi lähettää,
    viestien lähettäminen ei onnistu, sähköposti ei suostu lähtemään, viesti ei lähde eteenpäin,
    posti ei lähde lähtevistä, ei lähde viestit, en saa lähetettyä viestiä, en voi lähettää sähköpostia,
    en pysty lähettämään viestejä, lähettäminen ei toimi, lähetä-nappi ei toimi, thunderbird ei lähetä
  `,
  'client-refused-unexplained': `
    data not accepted, phpmailer, yhteydenottolomake ei lähetä, verkkosivun lomake ei lähetä
  `,
  'client-server-busy': `
    oma palvelin on ruuhkainen, lähtevän postin palvelin varattu
  `,
  'client-data-file': `
    outlookin datatiedosto, pst-tiedosto, ost-tiedosto, osoitekirja ei päivity, outlook-profiili
  `,
  'own-server-misconfigured': 'oma palvelin väärin asetettu, oman postipalvelimen asetukset',
  'reply-421': 'palvelu ei saatavilla, ruuhka, kanava sulkeutuu',
  'reply-432': 'exchange, jono pysäytetty, vastaanotto katkaistu',
  'reply-449': 'reititysvirhe, exchange, reititys, winroute',
  'reply-451': 'paikallinen virhe, käsittelyvirhe, ylikuormitus, tilapäinen virhe',
  'reply-452': `
    riittämätön tallennustila, palvelin täynnä, ylikuormittunut, levy täynnä
  `,
  'reply-455': 'ei pysty vastaanottamaan asetuksia',
  'reply-500': `
    syntaksivirhe, komentoa ei tunnistettu, virustorjunta, palomuuri, liian pitkä komentorivi
  `,
  'reply-501': 'syntaksivirhe asetuksissa, argumentit, väärä asetus',
  'reply-502': 'komentoa ei toteutettu, ei tuettu, toiminto puuttuu',
  'reply-504': 'komentoasetusta ei toteutettu, tuntematon vaihtoehto',
  'reply-555': `
    mail from, rcpt to, asetuksia ei tunnistettu, raja, 200 viestiä tunnissa
  `,
};
