export const relayDenied = {
  'relay-login-needed': `
    välitys estetty, välitys kielletty, edelleenvälitys ei sallittu, relay, ei suostu välittämään,
    kirjautuminen puuttuu, rele, välittäminen estetty, palvelin ei välitä viestejä, ei välitä viestiä,
    relay estetty, relay ei sallittu, edelleenvälitys, edelleenvälitys kielletty, edelleenvälitys estetty,
    välittäminen kielletty, välitys ei sallittu, palvelin ei välitä, relay kielletty, relaying denied,
    postin välitys, välitys ei ole sallittu, postin välitys estetty, välitys ei onnistu, välittäminen ei onnistu,
    välitys evätty, palvelin kieltäytyy välittämästä, palvelin ei anna välittää, välitys hylätty,
    edelleenvälitys evätty, viestin välitys ei onnistu, relay ei onnistu, avoin välityspalvelin,
    viestiä ei välitetä, välityspalvelin hylkäsi, smtp välitys kielletty, palvelin ei lähetä eteenpäin,
    edelleenlähetys palvelimen kautta kielletty, välitys palvelimen kautta estetty,
    palvelin ei salli edelleenlähetystä, edelleenlähetys ei sallittu palvelimella,
    hylkäsi vastaanottajan edelleenlähetys, ei voi lähettää yrityksen ulkopuolelle, releointi,
    ei voi lähettää firman ulkopuolelle, lähettää vain oman firman sisällä, ulkopuolelle ei voi lähettää,
    tulostin ei lähetä ulkopuolelle, ei välitä postia ulos, postia ei välitetä,
    ei saa lähettää tämän palvelimen kautta, tämän palvelimen kautta ei voi lähettää
  `,
  'relay-not-registered': `
    välityspalvelu ei tunne, smtp relay rekisteröinti, yhdistin, connector
  `,
  'relay-wrong-server': `
    väärä palvelin, palvelin ei tunne verkkotunnusta, vanha mx, ei välitetä tähän verkkotunnukseen
  `,
  'reply-551': `
    ei paikallinen käyttäjä, välitys kielletty, välitys estetty, rele, postirele
  `,
};
