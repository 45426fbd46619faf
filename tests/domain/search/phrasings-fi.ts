import type { Phrasing } from './phrasings.ts';

/** How people say in Finnish what went wrong, by trouble. */
export const phrasings: readonly Phrasing[] = [
  {
    families: ['mailbox-full'],
    parts: [
      `postilaatikko, vastaanottajan postilaatikko, asiakkaan laatikko, kaverin sähköposti, meiliboksi,
          inboksi, saapuneet-kansio`,
      'täynnä, on täynnä, täys, on täyttynyt, tuli täyteen, ihan täynnä, pursuaa, liian täynnä',
    ],
  },
  {
    families: ['mailbox-full'],
    parts: [
      `sähköpostitila, sähköpostin tila, postilaatikon tila, vastaanottajan tallennustila,
          sähköpostin muisti, postilaatikon kiintiö, sähköpostikiintiö`,
      'loppu, loppui, on loppunut, loppu kesken, ei riitä, täynnä, täyttyi, on täyttynyt',
    ],
  },
  {
    families: ['mailbox-full'],
    parts: [
      'vastaanottajalla, asiakkaalla, hänellä, postilaatikossa, laatikossa',
      'ei ole tilaa, ei riitä tila, ei ole enää tilaa viesteille, on laatikko täynnä, ei oo tilaa',
    ],
  },
  {
    families: ['recipient-unknown'],
    parts: [
      `vastaanottajaa, osoitetta, sähköpostiosoitetta, käyttäjää, postilaatikkoa, vastaanottajan osoitetta,
          asiakkaan osoitetta, sähköpostitiliä`,
      `ei löydy, ei löytynyt, ei ole olemassa, ei ole, ei tunneta, ei tunnisteta, ei löydetty, ei enää ole,
          ei löydetä`,
    ],
  },
  {
    families: ['recipient-unknown'],
    parts: [
      'osoite, sähköpostiosoite, vastaanottajan osoite, meiliosoite, kaverin osoite',
      `väärin, on väärä, väärin kirjoitettu, kirjoitettu väärin, virheellinen, ei ole voimassa, ei toimi,
          ei kelpaa, on muuttunut, on vaihtunut, vanhentunut, tuntematon, on poistettu, ei ole käytössä`,
    ],
  },
  {
    families: ['recipient-unknown'],
    parts: ['kirjoitusvirhe, näppäilyvirhe, typo, lyöntivirhe, virhe', 'osoitteessa, sähköpostiosoitteessa, vastaanottajan osoitteessa'],
  },
  {
    families: ['recipient-unknown'],
    parts: ['tuntematon, olematon, väärä, virheellinen', 'vastaanottaja, osoite, käyttäjä, sähköpostiosoite, vastaanottajan osoite'],
  },
  {
    families: ['recipient-unknown', 'recipient-disabled'],
    parts: [
      'vastaanottaja, henkilö, työntekijä, kollega',
      `ei ole enää töissä, vaihtoi työpaikkaa, on lähtenyt firmasta, on lopettanut,
          ei työskentele enää yrityksessä`,
    ],
  },
  {
    families: ['recipient-disabled', 'login-failed', 'quota-of-sender'],
    parts: [
      `tili, sähköpostitili, vastaanottajan tili, käyttäjätili, postilaatikko, vastaanottajan postilaatikko,
          käyttäjätunnus`,
      `suljettu, on suljettu, lakkautettu, poistettu käytöstä, ei ole käytössä, jäädytetty,
          ei ole aktiivinen, lopetettu, deaktivoitu, suljettiin, ei aktiivinen`,
    ],
  },
  {
    families: ['message-too-large'],
    parts: [
      'liite, liitetiedosto, viesti, sähköposti, tiedosto, kuva, video, pdf',
      `liian suuri, on liian iso, liian painava, ylittää kokorajan, ylittää maksimikoon, on liian raskas,
          ylittää enimmäiskoon, liian isokokoinen`,
    ],
  },
  {
    families: ['message-too-large'],
    parts: [
      'liitteet, kuvat, tiedostot, valokuvat',
      'liian suuria, ovat liian isoja, eivät mahdu viestiin, ylittävät kokorajan, liian isot',
    ],
  },
  {
    families: ['message-too-large'],
    parts: ['liian suuri, liian iso, liian isoja', 'liite, liitteitä, liitetiedosto, tiedostoja, kuvia, viesti, sähköpostiviesti'],
  },
  {
    families: ['message-too-large'],
    parts: [
      'liitteen, viestin, sähköpostin, liitetiedoston',
      `koko, enimmäiskoko, maksimikoko, kokoraja, koko ylittyy, koko ylittää rajan, koko on liian suuri,
          kokorajoitus`,
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      'salasana, sähköpostin salasana, käyttäjätunnus, salasanani',
      `väärin, väärä, ei kelpaa, ei toimi, ei täsmää, hylätty, hylättiin, ei käy, virheellinen,
          ei mene läpi, unohtui, unohtunut, on hukassa, vanhentunut, ei hyväksytä, on väärä`,
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      `kirjautuminen, sähköpostiin kirjautuminen, sisäänkirjautuminen, tunnistautuminen,
          kirjautuminen sähköpostiin`,
      'ei onnistu, epäonnistui, ei toimi, estetty, hylätty, ei onnistunut, epäonnistuu, hylättiin, evätty',
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      'en pääse, en voi, en saa, ei pysty, en pysty, miksi en voi',
      'kirjautumaan, kirjautua sähköpostiin, kirjautumaan sisään, kirjautua',
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      'outlook, puhelin, iphone, sähköposti, ohjelma, thunderbird, kännykkä',
      `kysyy salasanaa, pyytää salasanaa uudestaan, ei hyväksy salasanaa, kyselee jatkuvasti salasanaa,
          vaatii salasanan`,
    ],
  },
  {
    families: ['login-failed'],
    parts: [
      'palvelin, smtp, lähtevän postin palvelin',
      'vaatii kirjautumisen, vaatii tunnistautumisen, vaatii todennuksen, vaatii autentikoinnin',
    ],
  },
  {
    families: ['login-failed'],
    parts: ['kaksivaiheinen, monivaiheinen', 'tunnistautuminen, tunnistus, vahvistus, kirjautuminen, todennus'],
  },
  {
    families: ['login-failed', 'quota-of-sender', 'recipient-disabled'],
    parts: [
      'tili, tilini, sähköpostini, tunnus, sähköpostitilini',
      'lukittu, on lukossa, lukkiutunut, hakkeroitu, on kaapattu, on murrettu, on lukittu',
    ],
  },
  {
    families: ['content', 'reputation'],
    parts: [
      'viesti, viestini, sähköpostini, meilit, laskut, uutiskirje, posti, tarjoukset',
      `menee roskapostiin, menevät roskapostiin, joutuu roskapostikansioon, päätyy roskapostiin,
          luokitellaan roskapostiksi, merkitään roskapostiksi, tulkitaan spämmiksi, menee roskiin,
          hylättiin roskapostina, näyttää roskapostilta, meni roskakoriin, jää roskapostisuodattimeen,
          katoavat roskapostiin`,
    ],
  },
  {
    families: ['content'],
    parts: ['viesti, liite, tiedosto, liitteessä, sähköposti', 'virus, sisältää viruksen, saastunut, sisältää haittaohjelman, viruksia'],
  },
  {
    families: ['content'],
    parts: [
      'liite, zip, exe, liitetiedosto, tiedostotyyppi, zip-tiedosto, liitetyyppi',
      'estetty, ei sallittu, kielletty, hylätty, ei ole sallittu, torjuttu, estettiin',
    ],
  },
  {
    families: ['reputation'],
    parts: [
      'palvelin, ip, ip-osoite, palvelimeni, palvelimen ip, palvelimemme, lähettävä palvelin',
      `estolistalla, on mustalla listalla, joutui estolistalle, on blacklistalla, estetty, listattu,
          blokattu, on joutunut mustalle listalle, on huonossa maineessa`,
    ],
  },
  {
    families: ['reputation', 'content', 'policy', 'sender-authentication', 'sender-rejected', null],
    parts: [
      'gmail, hotmail, outlook, microsoft, yahoo, google, icloud',
      `estää viestini, ei hyväksy viestejäni, hylkää postini, ei ota vastaan viestejä, blokkaa,
          torjuu viestit, ei päästä viestejä läpi, hylkää sähköpostit`,
    ],
  },
  {
    families: ['reputation'],
    parts: [
      'miten pääsen, kuinka pääsee, pois, poisto, poistopyyntö',
      'estolistalta, mustalta listalta, spamhausin listalta, blacklistiltä',
    ],
  },
  {
    families: ['sender-authentication'],
    parts: [
      `spf, dkim, dmarc, spf-tietue, dkim-allekirjoitus, ptr-tietue, käänteinen dns, käänteinen nimi,
          dmarc-tietue, spf-tarkistus`,
      `puuttuu, väärin, ei mene läpi, epäonnistui, ei toimi, virheellinen, ei täsmää, on rikki, ei kunnossa,
          ei löydy, puutteellinen`,
    ],
  },
  {
    families: ['sender-authentication'],
    parts: ['lähettäjää, lähettäjän verkkotunnusta, viestiä, domainia', 'ei ole todennettu, ei voitu todentaa, ei todennettu'],
  },
  {
    families: ['sender-rejected'],
    parts: [
      `lähettäjä, lähettäjän osoite, lähettäjäosoite, oma osoitteeni, lähettäjän sähköpostiosoite,
          oma osoite`,
      `hylättiin, ei kelpaa, ei sallittu, on estetty, torjuttiin, virheellinen, hylätty, evättiin,
          ei hyväksytty`,
    ],
  },
  {
    families: ['sender-rejected', 'policy', 'reputation'],
    parts: [
      'vastaanottaja, hän, asiakas, kaveri',
      `on estänyt minut, on estänyt osoitteeni, blokkasi minut, esti sähköpostiosoitteeni,
          ei halua viestejäni`,
    ],
  },
  {
    families: ['sender-rejected'],
    parts: [
      'en saa lähettää, ei oikeutta lähettää, ei lupaa lähettää, ei voi lähettää',
      'toisen osoitteesta, tällä osoitteella, tästä osoitteesta, toisesta osoitteesta, aliaksella',
    ],
  },
  {
    families: ['relay-denied'],
    parts: [
      'välitys, edelleenvälitys, viestin välitys, postin välittäminen, relay, relaying',
      'estetty, kielletty, ei sallittu, evätty, ei onnistu, ei ole sallittua, hylätty',
    ],
  },
  {
    families: ['relay-denied'],
    parts: [
      'palvelin, palvelimemme, smtp-palvelin',
      `ei välitä viestejä, ei välitä postia, kieltäytyy välittämästä, ei suostu välittämään viestiä,
          ei anna välittää`,
    ],
  },
  {
    families: ['policy', 'login-failed'],
    parts: ['salaus, tls, salattu yhteys, suojattu yhteys, ssl, starttls', 'vaaditaan, pakollinen, puuttuu, vaadittu, on pakollinen'],
  },
  {
    families: ['policy', 'unreachable'],
    parts: [
      'varmenne, sertifikaatti, palvelimen varmenne, ssl-varmenne, tls-sertifikaatti',
      `vanhentunut, väärä, ei kelpaa, virheellinen, ei luotettu, on vanhentunut, ei täsmää, umpeutunut,
          vanheni`,
    ],
  },
  {
    families: ['policy', 'sender-rejected'],
    parts: [
      'ryhmään, postituslistalle, jakelulistalle, ryhmälle',
      `ei voi lähettää, ei saa lähettää, ei oikeutta kirjoittaa, ei lupaa lähettää,
          eivät ulkopuoliset saa lähettää, saavat kirjoittaa vain jäsenet`,
    ],
  },
  {
    families: ['policy', 'reputation', 'sender-rejected'],
    parts: [
      'viesti, sähköposti, posti',
      `hylättiin säännön takia, rikkoo käytäntöä, hylättiin käytännön vuoksi, estettiin tietoturvasyistä,
          estetty yrityksen säännöllä, ei täytä vastaanottajan käytäntöjä`,
    ],
  },
  {
    families: ['policy'],
    parts: ['pääsy, käyttö, lupa, käyttöoikeus', 'evätty, kielletty, estetty, evättiin'],
  },
  {
    families: ['rate-limited', 'quota-of-sender'],
    parts: [
      'liikaa, liian monta, liian paljon',
      `viestejä, sähköposteja, viestiä, postia, sähköpostia kerralla, viestiä tunnissa, viestejä päivässä,
          viestejä lyhyessä ajassa, lähetettyjä viestejä, viestejä minuutissa, meilejä`,
    ],
  },
  {
    families: ['rate-limited'],
    parts: ['liikaa, liian monta, liian paljon', 'vastaanottajia, yhteyksiä, samanaikaisia yhteyksiä, vastaanottajaa, yhteyttä'],
  },
  {
    families: ['quota-of-sender', 'rate-limited'],
    parts: [
      `lähetysraja, lähetyskiintiö, viestiraja, päiväraja, tuntiraja, päivittäinen lähetysraja,
          lähetysrajoitus, oma lähetyskiintiö, päivän viestimäärä`,
      'täynnä, ylittyi, ylitetty, on ylittynyt, tuli vastaan, saavutettu, täyttyi, ylittyy',
    ],
  },
  {
    families: ['greylisted'],
    parts: [
      `harmaalista, harmaalistaus, greylisting, harmaalla listalla, viesti harmaalistattu,
          palvelin harmaalistasi, harmaalistauksen takia, viesti jäi harmaalistalle`,
    ],
  },
  {
    families: ['greylisted', 'server-fault', 'unreachable', 'rate-limited', null],
    parts: ['yritä, pyydetään yrittämään, kokeile', 'myöhemmin, myöhemmin uudelleen, uudestaan myöhemmin, hetken kuluttua uudelleen'],
  },
  {
    families: ['domain-not-found', 'sender-rejected'],
    parts: [
      'verkkotunnus, domain, vastaanottajan domain, vastaanottajan verkkotunnus',
      `ei ole olemassa, vanhentunut, tuntematon, ei toimi, väärin, ei löydy, väärä, on vanhentunut,
          ei ole rekisteröity, on lakkautettu, umpeutunut`,
    ],
  },
  {
    families: ['domain-not-found', 'sender-rejected'],
    parts: ['verkkotunnusta, domainia, vastaanottajan verkkotunnusta', 'ei löydy, ei ole, ei löytynyt, ei ole olemassa, ei tunneta'],
  },
  {
    families: ['domain-not-found'],
    parts: [
      'mx, mx-tietue, mx-tietueet, mx tietueita, mx-tietuetta, verkkotunnuksen mx-tietueet, domainin mx',
      'puuttuu, puuttuvat, väärin, ei löydy, ei ole, virheellinen, rikki, osoittaa väärään palvelimeen',
    ],
  },
  {
    families: ['domain-not-found', 'sender-authentication'],
    parts: [
      'dns, nimipalvelin, nimipalvelu, dns-haku, nimihaku, dns-palvelin',
      'ei vastaa, ei toimi, epäonnistui, virhe, ei onnistu, ongelma',
    ],
  },
  {
    families: ['unreachable', 'server-fault'],
    parts: [
      'palvelin, vastaanottajan palvelin, sähköpostipalvelin, smtp-palvelin, postipalvelin',
      `ei vastaa, ei vastannut, ei ole tavoitettavissa, ei tavoiteta, ei saa yhteyttä, ei reagoi,
          on tavoittamattomissa, ei ole saavutettavissa, ei ole saatavilla, ei ole päällä`,
    ],
  },
  {
    families: ['unreachable', 'server-fault'],
    parts: [
      'palvelimeen, vastaanottajan palvelimeen, sähköpostipalvelimeen, postipalvelimeen',
      `ei saada yhteyttä, ei saa yhteyttä, ei yhteyttä, ei voi yhdistää, ei voitu yhdistää,
          yhdistäminen epäonnistui, yhteys epäonnistui, ei pääse, yhteyden muodostaminen ei onnistu,
          ei voida muodostaa yhteyttä`,
    ],
  },
  {
    families: ['unreachable'],
    parts: [
      'yhteys, palvelinyhteys, yhteys palvelimeen',
      `katkesi, katkeaa, aikakatkaistiin, poikki, ei onnistu, epäonnistui, katkesi kesken, pätkii, evättiin,
          aikakatkaisu, menetettiin`,
    ],
  },
  {
    families: ['unreachable'],
    parts: [
      'viesti, sähköposti, posti, meili, lähetetty viesti',
      `myöhässä, viivästyy, viivästynyt, on jonossa, tulee myöhässä, odottaa jonossa, kulkee hitaasti,
          on jumissa, saapuu viiveellä, kestää tunteja, viipyy`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'recipient-unknown'],
    parts: [
      'viesti, viestit, sähköposti, sähköpostini, posti, meili, meilit',
      `ei mene perille, ei mennyt perille, ei tule perille, ei saavu, eivät mene perille, ei mee perille,
          palautuu, palautui, tulee takaisin, tuli bumerangina takaisin, ei tavoita vastaanottajaa, ei kulje,
          ei voitu toimittaa, ei tullut perille, katoaa matkalla, ei saavu perille`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'login-failed'],
    parts: [
      'sähköposti, viesti, viestit, meilit, posti, sähköpostit',
      `ei lähde, eivät lähde, ei lähde lähtevistä, jää lähteviin, jäävät lähtevien kansioon,
          ei lähde eteenpäin, jumissa lähtevissä, ei suostu lähtemään, jää lähtevät-kansioon`,
    ],
  },
  {
    families: ['unreachable', 'server-fault', 'login-failed'],
    parts: [
      'outlook, puhelin, kännykkä, iphone, thunderbird, sähköpostiohjelma',
      `ei lähetä, ei lähetä sähköpostia, ei saa yhteyttä palvelimeen, ei lähetä viestejä,
          ei yhdistä palvelimeen, ei saa yhteyttä`,
    ],
  },
  {
    families: ['unreachable'],
    parts: [
      `postisilmukka, viesti kiertää kehää, viesti kiertää ympyrää, viestisilmukka,
          silmukka edelleenlähetyksessä, liikaa välityksiä, liian monta hyppyä, ikuinen silmukka`,
    ],
  },
  {
    families: ['server-fault', 'unreachable', null],
    parts: [
      'palvelin, vastaanottajan palvelin, sähköpostipalvelin, palvelimessa',
      `on kaatunut, rikki, alhaalla, vika, ei toimi, häiriö, on epäkunnossa, virhe, tilapäinen häiriö,
          on nurin, tekninen ongelma`,
    ],
  },
  {
    families: ['server-fault'],
    parts: [
      'palvelin, vastaanottajan palvelin, palvelu',
      `ruuhkautunut, on kiireinen, ylikuormitettu, varattu, on ylikuormittunut, ruuhkainen, huollossa,
          on huoltokatkolla, tilapäisesti poissa käytöstä, huoltokatko`,
    ],
  },
  {
    families: ['server-fault', 'mailbox-full'],
    parts: [
      'palvelimen, palvelimelta, palvelimella',
      `levy täynnä, levytila loppu, tallennustila lopussa, loppui levytila, ei ole levytilaa,
          kiintolevy täynnä`,
    ],
  },
  {
    families: ['server-fault', 'login-failed'],
    parts: [
      'komento, komentoa, smtp-komento',
      'ei tunnistettu, virheellinen, ei tueta, tuntematon, väärässä järjestyksessä, ei ymmärretty',
    ],
  },
];
