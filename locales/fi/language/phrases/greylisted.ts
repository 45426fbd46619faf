export const greylisted = {
  'recipient-check-delayed': `
    osoitteen tarkistus, vastaanottajan tarkistus, osoitetta ei voitu varmistaa, tarkistus kesken,
    odottaa tarkistusta
  `,
  greylisted: `
    harmaalista, harmaalistaus, greylisting, yritä myöhemmin uudelleen, lykätty, ensimmäinen yritys, greylist,
    harmaa lista, greylistaus, yritä uudelleen, yritetään myöhemmin, harmaalistattu, lykkäys, lykätään,
    odottaa uutta yritystä, viesti viivästyy harmaalistalla, viesti jäi harmaalistalle, palvelin harmaalistaa,
    harmaalistauksen takia, kokeile myöhemmin uudelleen, yritä hetken kuluttua uudelleen,
    pyydetään yrittämään myöhemmin, ensimmäinen viesti uudelle vastaanottajalle viivästyy,
    ensimmäinen viesti myöhässä, ensimmäinen viesti viipyy, ensimmäinen viesti viivästyy,
    uusi lähettäjä joutuu odottamaan, uuden lähettäjän viesti viivästyy, tuntematon lähettäjä odottaa,
    kauanko harmaalistaus kestää, yritä uudelleen viiden minuutin päästä, toinen yritys onnistui,
    hylkäsi ensin ja hyväksyi sitten, ensin hylättiin sitten hyväksyttiin
  `,
  'reply-450': `
    postilaatikko varattu, postilaatikko ei saatavilla, harmaalista, harmaalistaus,
    postilaatikko tilapäisesti pois käytöstä
  `,
};
