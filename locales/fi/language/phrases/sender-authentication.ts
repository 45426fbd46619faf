export const senderAuthentication = {
  'spf-failed': `
    spf ei läpi, spf-virhe, spf-tietue, spf epäonnistui, palvelin ei saa lähettää, spf-tarkistus, spf, spf puuttuu,
    spf-tietue puuttuu, spf hylkäys, spf ei täsmää, spf ei mene läpi, spf-asetus, spf väärin, spf määritys,
    spf-määritys, spf kuntoon, spf on puutteellinen, spf ei ole kunnossa, lomakkeen viestit spf,
    kotisivun lomake spf, palvelu puuttuu spf-tietueesta, uutiskirjepalvelu puuttuu spf-tietueesta,
    edelleenlähetetty viesti spf, edelleenlähetys rikkoo spf
  `,
  'spf-broken': `
    spf-tietue rikki, spf virheellinen, kaksi spf-tietuetta, liikaa dns-hakuja, spf-virhe, permerror,
    spf-tietue väärin
  `,
  'dkim-failed': `
    dkim ei läpi, dkim-virhe, allekirjoitus puuttuu, allekirjoitus ei täsmää, dkim-avain, dkim epäonnistui, dkim,
    dkim-allekirjoitus, dkim puuttuu, dkim väärin, dkim ei täsmää, dkim ei kelpaa, dkim-tietue, dkim-tietue puuttuu,
    dkim kuntoon
  `,
  'dmarc-failed': `
    dmarc ei läpi, dmarc-virhe, dmarc-sääntö, dmarc-käytäntö, todentamaton viesti, dmarc epäonnistui, dmarc,
    dmarc hylkäys, dmarc estää, dmarc väärin, dmarc-tarkistus, dmarc kuntoon
  `,
  'dmarc-missing': `
    dmarc puuttuu, ei dmarc-tietuetta, dmarc-tietue, dmarc vaaditaan, dmarc-käytäntö puuttuu,
    dmarc puuttuu verkkotunnukselta
  `,
  'no-authentication': `
    todentamaton, lähettäjää ei voitu varmistaa, lähettäjän tarkistus, spf tai dkim puuttuu, joukkolähettäjä,
    lähettäjän todennus, lähettäjän todennus puuttuu, viestin todennus, todentaminen puuttuu,
    lähettäjää ei todennettu, googlen lähettäjävaatimukset, lähettäjävaatimukset, verkkotunnuksen todennus,
    domainin todennus, todennus ei läpi, lähettäjää ei ole todennettu, lähettäjää ei voitu todentaa,
    viestiä ei voitu todentaa, verkkotunnusta ei ole todennettu, lähettäjän aitoutta ei voitu varmistaa,
    domainia ei ole todennettu, todennustiedot puuttuvat verkkotunnukselta, lähettäjän aitous,
    lähettäjän aitoutta ei voida todeta, verkkotunnuksen aitous, gmail vaatii todennuksen,
    viesti ei läpäise autentikointia, ei läpäise todennusta, lähettäjää ei ole varmennettu, lähettäjä varmentamatta,
    domain pitää todentaa, verkkotunnus pitää todentaa, domain todentamatta
  `,
  'reverse-dns': `
    käänteinen dns, käänteinen nimi, ptr-tietue, ptr puuttuu, rdns, palvelimen nimi puuttuu, ptr,
    käänteinen nimi puuttuu, käänteinen nimihaku, palvelimella ei ole nimeä, isäntänimi puuttuu,
    käänteinen nimipalvelu, reverse dns, käänteistietue, ip-osoitteella ei ole nimeä, nimi puuttuu palvelimelta,
    palvelimelta puuttuu ptr-tietue, ptr-tietue puuttuu, nimipalvelun käänteistietue
  `,
  'authentication-check-delayed': 'tarkistus epäonnistui tilapäisesti, temperror, spf-haku epäonnistui',
  'ipv6-authentication': 'ipv6, ipv6-osoite, ipv6 ei kelpaa, ipv6 ptr, ipv6-yhteys',
  'arc-failed': `
    arc, arc-sinetti, arc-virhe, edelleenlähetys rikkoo, postituslistan todennus
  `,
  'greeting-name': `
    helo, ehlo, palvelimen nimi väärin, helo hylättiin, väärä palvelimen nimi, tervehdysnimi, helo-nimi,
    tervehdys väärin,
    helo-nimeä ei löydy, palvelimen nimeä ei löydy, lähettävän palvelimen nimi puuttuu
  `,
};
