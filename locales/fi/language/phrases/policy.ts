export const policy = {
  'rule-of-recipient': `
    sääntö, estetty säännöllä, ei sallittu, pääsy evätty, pääsy kielletty, ei sallita, käytäntö, tietoturvasääntö,
    vastaanottajan käytäntö, palomuuri estää viestin, tietoturvakäytäntö estää, säännöt estävät, yrityksen käytäntö,
    vastaanottaja hylkäsi, viesti hylättiin, viesti torjuttiin, hylätty, torjuttu, ei lupaa, kielletty, lupa evätty,
    käyttö estetty, ei valtuuksia, turvallisuussyistä, vastaanottajan yritys, vastaanottajan yritys estää,
    yritys estää viestit, vastaanottajan palvelin torjuu, vastaanottajan palvelin hylkää, organisaatio estää,
    viestit torjutaan, palomuuri estää, vastaanottajan palomuuri, viesti hylättiin säännön takia,
    viesti rikkoo käytäntöä, ei täytä vastaanottajan käytäntöjä, viesti hylättiin käytännön vuoksi,
    estettiin tietoturvasyistä, estetty yrityksen säännöllä, käyttöoikeus evätty, käyttöoikeus estetty,
    lupa kielletty, organisaation käytäntö estää viestin, vastaanottajan säännöt, tietoturva estää viestin,
    ylläpitäjä on estänyt viestin, vastaanottaja ei hyväksy viestiä, vastaanottajan palvelin ei hyväksy
  `,
  'rule-for-now': `
    yritä myöhemmin uudelleen, harmaalistaus, tilapäisesti hylätty
  `,
  'delivery-not-authorized': `
    toimitus ei sallittu, viesti hylättiin, viesti estettiin
  `,
  'inside-only': `
    ulkopuoliset estetty, vain kirjautuneille, ulkopuolelta ei voi lähettää, ulkoiset lähettäjät,
    vain sisäinen posti sallittu, vain oman organisaation sisältä, ulkopuolelta tuleva posti estetty,
    vain sisäinen posti, vain sisäisille lähettäjille, organisaation ulkopuolelta ei saa lähettää,
    firman ulkopuolelta ei voi lähettää, ulkopuolelta tulevat viestit estetään
  `,
  'group-posting': `
    ei ryhmän jäsen, postituslista hylkäsi, ei oikeutta lähettää ryhmälle, vain jäsenille, ryhmälle ei voi lähettää,
    postituslistalle ei saa kirjoittaa, jakelulistalle ei saa lähettää, ei jäsen, ryhmään ei saa lähettää,
    ryhmään ei voi lähettää, postituslista, postituslistan jäsen, jakelulista, ryhmäosoite,
    postituslista ei hyväksy, postituslista hylkää, lista ei hyväksy viestiä, postituslistalle ei voi lähettää,
    postituslistalle ei ole oikeutta kirjoittaa, listalle saavat kirjoittaa vain jäsenet,
    jakelulistalle ulkopuoliset eivät saa lähettää, listan jäsenet, ryhmään kirjoittaminen kielletty
  `,
  'tls-needed': `
    salaus vaaditaan, tls, starttls, salattu yhteys, suojattu yhteys, salaus, salattu yhteys vaaditaan, ssl,
    salaus pakollinen, vaatii salauksen, vaatii tls, tls pakollinen, palvelin vaatii salatun yhteyden,
    vaatii salatun yhteyden, salaamaton yhteys kielletty, salaus puuttuu, salattu yhteys puuttuu,
    yhteys pitää salata, tls puuttuu, salaus on pakollinen, tls-yhteys vaaditaan, salattu tls-yhteys vaaditaan,
    salausta vaaditaan, tls-yhteys
  `,
  'tls-recipient-broken': `
    varmenne, sertifikaatti, salaus epäonnistui, tls ei toimi, varmenne vanhentunut, sertifikaatti vanhentunut,
    varmennevirhe, varmenne ei kelpaa, ssl-varmenne, itse allekirjoitettu varmenne, sertifikaattivirhe, ssl-virhe,
    tls-virhe, varmenne väärä, varmenteen nimi väärä, suojausvarmenne, varmenteeseen ei luoteta,
    varmenne epäluotettava, ei luotettu varmenne, varmennetta ei voi tarkistaa, varmenne umpeutunut,
    palvelimen varmenne vanhentunut, varmenne ei täsmää, sertifikaatti ei kelpaa, sertifikaatti väärä,
    varmenne vanheni, tls-kättely epäonnistui, varmenteen nimi ei täsmää
  `,
  'forwarding-forbidden': `
    edelleenlähetys estetty, edelleenohjaus ei sallittu, automaattinen ohjaus estetty
  `,
  'own-organisation-rule': `
    oma organisaatio estää, lähettäminen kielletty, yrityksen sääntö, tenant allow block list
  `,
  'unicode-address': `
    ääkköset osoitteessa, smtputf8, ä osoitteessa, erikoismerkki osoitteessa
  `,
  'message-encryption': 's/mime, pgp, salausta ei voi avata, allekirjoitus ei kelpaa',
  'policy-unexplained': `
    sääntö esti, käytäntö esti viestin, pääsy evätty, ei sallittu, hylätty säännöllä, turvallisuuskäytäntö,
    ylläpidon sääntö
  `,
  'policy-for-now': `
    viesti siirrettiin myöhemmäksi, hylättiin toistaiseksi, tilapäisesti hylätty säännöllä
  `,
  'header-rule': `
    otsikkotiedot, message-id puuttuu, from-kenttä, virheelliset otsakkeet, rfc 5322
  `,
  'ipv6-refused': 'ipv6, ei ipv6-postia, ipv6 estetty',
  'held-by-filter': 'suodatin viivyttää, odottaa suodatuksessa',
  'from-line-wrong': `
    lähettäjätieto väärin, from-rivi puuttuu, monta lähettäjää, lähettäjän osoite puuttuu viestistä
  `,
  'own-server-rule': `
    oma palvelin hylkäsi, lähtevän postin palvelin hylkäsi, palveluntarjoajan sääntö
  `,
};
