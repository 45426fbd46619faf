export const quotaOfSender = {
  'sending-limit': `
    lähetysraja, päiväraja, tuntiraja, raja ylittynyt, liikaa lähetetty, lähetysraja täynnä, lähetysraja ylittyi,
    päivän lähetysraja, vuorokausiraja, viestiä tunnissa, 200 viestiä tunnissa, viestiä päivässä, lähetyskiintiö,
    oma kiintiö täynnä, lähetysraja tuli vastaan, lähetän liikaa, lähetetty liikaa, olen lähettänyt liikaa,
    lähetysrajoitus, lähetysmäärä, viestien enimmäismäärä, uutiskirjeen lähetysraja, montako viestiä,
    kuinka monta viestiä, päivittäinen raja, viestien lähetysmäärä, lähetysmäärä täynnä, lähetysmäärä ylittyi,
    uutiskirje ylittää rajan, ei saa lähettää enempää, tämän päivän raja, raja täynnä, kiintiö täynnä lähetyksessä,
    liian monta viestiä tunnissa, liikaa viestejä päivässä, liikaa viestejä tunnissa, lähetetty liikaa viestejä,
    päivittäinen lähetysraja, päiväraja täynnä, tuntiraja ylittyi, viestiraja täynnä, raja tuli vastaan,
    viestimäärä ylittyi, ei voi lähettää enempää tänään, lähetyskiintiö täynnä, lähetyskiintiö loppu,
    päivän viestit käytetty, lähetyksen yläraja, massapostitus estetty, uutiskirje liikaa vastaanottajia,
    saako lähettää päivässä, viestejä saa lähettää, enimmäismäärä tunnissa, enimmäismäärä päivässä,
    montako viestiä päivässä, montako viestiä saa lähettää, milloin raja nollautuu, lähetysraja nollautuu,
    ei voi lähettää enää tänään, gmailin raja, webhotellin lähetysraja, kotisivut lähettävät liikaa viestejä, raja,
    viestien määrä ylittyi, sata viestiä tunnissa, viestien määrä täynnä, viestiraja tunnissa,
    webhotellin viestiraja
  `,
  'organisation-limit': 'organisaation lähetysraja, välityksen raja, päiväraja, relay limit',
  'organisation-blocked': 'organisaatio estetty, tenant estetty, lähettäminen estetty kaikilta',
  'sending-blocked': `
    lähetys estetty, tili jäädytetty, lähettäminen suljettu, postilaatikko estetty roskapostin takia,
    tililtä ei voi lähettää, lähettäminen estettiin, postin lähetys jäädytetty, lähettäminen on estetty,
    tilini estetty, tilini jäädytetty, lähetysoikeus poistettu, tililtä lähetys estetty, lähettäminen estetty,
    lähetys estetty roskapostin takia, tililtä lähettäminen estetty, tili suljettu roskapostin lähettämisen takia,
    lähettäminen estetty roskapostin takia, tunnuksella ei voi lähettää roskapostin takia
  `,
};
