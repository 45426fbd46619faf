export const rateLimited = {
  'rate-limited': `
    liikaa viestejä, liikaa postia, raja ylittyi, nopeusraja, hidastettu, yritä myöhemmin, liikaa viestejä kerralla,
    liian nopeasti, liian tiheään, lähetystahti, viestejä liian tiheään, liikaa viestejä lyhyessä ajassa,
    liian monta viestiä, massaposti, massapostin raja, postitusnopeus, tahti, liian nopea lähetys,
    lähettää liian nopeasti, liian nopea, hidasta, liikaa sähköposteja, liikaa lyhyessä ajassa, lyhyessä ajassa,
    liian paljon viestejä, liian paljon postia, liikaa viestejä minuutissa, liikaa meilejä kerralla,
    liian monta viestiä lyhyessä ajassa, viestejä minuutissa, hidasta lähettämistä, palvelin rajoittaa lähetystä,
    lähetystahti liian nopea, massapostitus, lähetysnopeus, lähetysnopeus ylittyi, lähetin liikaa viestejä,
    samasta ip-osoitteesta liikaa viestejä, samasta osoitteesta liikaa postia, lähetä hitaammin, hitaammin,
    vastaanottaja saa liikaa viestejä, vastaanottajalle tulee liikaa viestejä, uutiskirje lähti liian nopeasti,
    liian tiheästi, palvelin jarruttaa liikaa viestejä, jarruttaa koska liikaa viestejä
  `,
  'sending-too-fast': `
    liikaa viestejä, lähettää liian nopeasti, jarrutus, throttling, palvelinta hidastetaan
  `,
  'rate-limited-permanent': 'liikaa viestejä, liian nopeasti',
  'too-many-connections': `
    liikaa yhteyksiä, yhteysraja, liian monta yhteyttä, samanaikaiset yhteydet, yhteyksiä liikaa, yhteyksien määrä,
    liian monta samanaikaista yhteyttä, samanaikaisia yhteyksiä, liikaa yhteyksiä samasta ip-osoitteesta,
    liikaa yhteyksiä yhdestä osoitteesta, liikaa yhteyksiä kerralla
  `,
  'too-many-recipients': `
    liikaa vastaanottajia, vastaanottajien määrä, monta vastaanottajaa, joukkoviesti, ryhmäviesti,
    liian monta vastaanottajaa, liikaa osoitteita, liian monta osoitetta, vastaanottajia liikaa,
    monelle vastaanottajalle, piilokopio raja, joukkoposti, liian paljon vastaanottajia,
    liikaa vastaanottajia kerralla, monta osoitetta kerralla, vastaanottajien enimmäismäärä,
    vastaanottajien maksimimäärä, vastaanottajaraja, montako vastaanottajaa, kuinka monta vastaanottajaa,
    kuinka monelle voi lähettää kerralla, monelle kerralla, piilokopiossa liikaa osoitteita, piilokopio,
    uutiskirje liian monelle
  `,
  'recipient-gets-too-much': 'vastaanottajalle liikaa postia, postitulva, saapuvan postin raja',
  'sending-too-fast-permanent': 'palvelin lähetti liikaa, yhteyksiä liian tiheään',
};
