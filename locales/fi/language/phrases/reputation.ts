export const reputation = {
  blocklist: `
    estolista, estolistalla, musta lista, mustalla listalla, palvelin estetty, ip estetty, ip-osoite listalla,
    posti estetty, roskapostilista, palvelin on mustalla listalla, joutunut estolistalle, olen estolistalla,
    estolistaus, kielletty lista, ip-osoite estetty, ip on listalla, estolistalta pois, miten pois estolistalta,
    estolistalta poisto, pois mustalta listalta, listattu, ip listattu, palvelin estolistalla, estolista tarkistus,
    roskapostilistalla, ip mustalla listalla, rbl, bannattu, blokattu ip, palvelimemme on estolistalla,
    palvelimemme listalla, listalle joutunut, estolistan poistopyyntö, olemme estolistalla, ollaan estolistalla,
    jouduimme estolistalle, miten pääsen estolistalta, pois estolistalta, poistopyyntö estolistalta,
    palvelin joutui mustalle listalle, blacklistalla, ip blacklistalla, palvelin blacklistattu, domain estolistalla,
    verkkotunnus estolistalla, osoite estolistalla, olen mustalla listalla, pääsee estolistalta,
    pääsen pois listalta, miksi estolistalla, kauanko estolistalla, webhotellin ip estolistalla,
    onko palvelin estolistalla, toimiston ip estolistalla
  `,
  'blocklist-spamhaus': `
    spamhaus, spamhausin lista, sbl, zen, spamhaus estolista, spamhaus musta lista, spamhausin estolista,
    spamhausista pois
  `,
  'blocklist-home-address': `
    pbl, kotiyhteys, dynaaminen ip, kotiverkko, mobiiliyhteys, dynaaminen osoite, suoraan kotoa, kodin ip,
    kotiliittymä, liittymä estetty, mokkula
  `,
  'blocklist-infected': `
    xbl, cbl, saastunut kone, virus koneella, kaapattu kone, bottiverkko, hakkeroitu palvelin
  `,
  'blocklist-spamcop': 'spamcop, bl.spamcop.net, spamcopin lista, ilmoitettu roskapostiksi',
  'blocklist-barracuda': 'barracuda, barracudan lista, barracudacentral, barracuda estolista',
  'blocklist-microsoft': `
    microsoft estää, microsoftin estolista, microsoft blokkaa, microsoft on estänyt, microsoft on estänyt palvelimemme,
    microsoft 365 estää
  `,
  'blocklist-outlook-com': `
    outlook estää, hotmail estää, s3140, s3150, hotmail ei ota vastaan, hotmail blokkaa, outlook blokkaa,
    outlook hylkää, hotmail hylkää, hotmail estää palvelimen
  `,
  'blocklist-proofpoint': 'proofpoint, cloudmark, csi, proofpointin lista, proofpoint estää',
  'blocklist-uceprotect': 'uceprotect, uceprotectin lista, verkko estolistalla, backscatterer',
  'blocklist-closed': `
    lakkautettu estolista, lista suljettu, vanha musta lista, sorbs, sorbsin lista, ordb
  `,
  'blocked-by-recipients-list': `
    oma estolista, organisaatio estänyt, lähettäjä estetty organisaatiossa
  `,
  'reputation-low': `
    huono maine, estetty, ip estetty, palvelin estetty, ei luoteta, viestini estetään, maine, lähettäjän maine,
    palvelimen maine, blokattu, viestit blokataan, lähettävän palvelimen maine, maine huono, palvelin blokattu,
    palvelimeen ei luoteta, lähettävä palvelin estetty, palvelin torjuttiin, viestit estetään,
    outlook estää viestini, gmail estää viestini, kaikki viestit hylätään, palvelimemme on blokattu,
    palvelimemme estetty, ip-osoitteen maine, ip-maine, ip blokattu, vastaanottaja ei luota, posti blokataan,
    meilit blokataan, ei hyväksy viestejäni, ei ota vastaan viestejäni, ei ota viestejä vastaan, hylkää viestini,
    torjuu viestini, hylkää sähköpostini, ei päästä viestejä läpi, palvelin huonossa maineessa,
    palvelimella huono maine, ip huonossa maineessa, verkkotunnuksen maine, domainin maine,
    luottamus puuttuu palvelimeen, vastaanottaja ei hyväksy viestejäni, huonomaineinen palvelin, huonomaineinen ip
  `,
  'reputation-low-for-now': `
    tilapäisesti estetty, lykätty, viivytetty, väliaikainen esto, viestejä lykätään, hidastaa vastaanottoa
  `,
  'server-not-known': 'tuntematon palvelin, uusi palvelin, palvelinta ei tunneta, t-online',
  'many-wrong-addresses': `
    vääriä osoitteita, vanha osoitelista, osoitteiden arvailu, directory harvest
  `,
  'reply-554': `
    estolista, kielletty lista, musta lista, spamhaus, estetty, hylätty estolistan takia
  `,
};
