export const noFailure = {
  'nothing-wrong': 'ok, onnistui, valmis, tavallinen vastaus',
  accepted: `
    ok, hyväksytty, vastaanotettu, viesti perillä, viesti hyväksytty, viesti lähetetty, onnistunut
  `,
  'go-on': 'jatka, välivaihe, odottaa syötettä',
  forwarded: 'ohjattu eteenpäin, edelleenlähetetty, uusi osoite',
  'not-verified': 'ei voi tarkistaa, osoitetta ei tarkistettu, vahvistamaton',
  'unknown-temporary': 'tilapäinen virhe, väliaikainen virhe, yritä myöhemmin, lykätty',
  'unknown-permanent': `
    pysyvä virhe, lopullinen virhe, tuntematon virhe, hylätty, hylättiin ilman syytä, pysyvä hylkäys
  `,
  unexplained: 'syytä ei kerrota',
  'reply-211': 'tila, ohje, järjestelmän tila',
  'reply-214': 'avunpyyntö, ohjeviesti, ukk',
  'reply-220': 'tervehdys, palvelin valmis, yhteys auki',
  'reply-221': 'yhteys suljettu, välityskanava suljettu, lopetus',
  'reply-250': 'hyväksytty, lähetetty, toimitettu, perillä',
  'reply-251': 'uudelleenohjaus, edelleenlähetys, ohjataan eteenpäin',
  'reply-252': 'ei voi todentaa, ei voida varmistaa',
  'reply-354': 'viestin syöttö, aloita viesti',
};
