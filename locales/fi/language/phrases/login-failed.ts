export const loginFailed = {
  'wrong-password': `
    väärä salasana, salasana ei kelpaa, kirjautuminen ei onnistu, kirjautuminen epäonnistui, käyttäjätunnus väärin,
    kysyy salasanaa, en pääse kirjautumaan, unohtunut salasana, väärä tunnus, kirjautuminen ei toimi,
    salasana väärin, salasana ei toimi, unohdin salasanan, kysyy koko ajan salasanaa, pyytää salasanaa,
    tunnus ei toimi, ei pääse sisään, en pääse sähköpostiin, kirjautumisvirhe, tunnukset väärin,
    todennus epäonnistui, käyttäjätunnus tai salasana väärin, tunnukset ei kelpaa, tunnus tai salasana väärä,
    salasana hylättiin, salasanaa ei hyväksytä, salasana, kirjautuminen, puhelin ei kirjaudu, kännykkä ei kirjaudu,
    sähköposti kysyy salasanaa, outlook kysyy salasanaa, ohjelma pyytää salasanaa, ei pääse kirjautumaan,
    kirjautuminen hylättiin, käyttäjätunnus, kirjautumistiedot väärin, väärät tunnukset, unohtui salasana,
    salasana hukassa, todennus ei onnistu, en muista salasanaa, salasana unohtunut, muistaa salasana,
    tunnus tai salasana ei täsmää, pyytää salasanaa jatkuvasti, salasanakysely, salasanakysely toistuu,
    salasanaikkuna, tunnistautuminen epäonnistui, todentaminen epäonnistui, kirjautumisongelma, ei kirjaudu,
    tiliä ei voi vahvistaa, tiliä ei voitu vahvistaa, salasana ei enää toimi, kirjautuminen sähköpostiin,
    sähköpostiin kirjautuminen, en pääse sähköpostiini, salasana lakannut toimimasta, salasana ei käy,
    tunnus ei käy, väärä käyttäjätunnus, salasana ei mene läpi, salasana väärä, salasana ei täsmää,
    salasanani ei kelpaa, käyttäjätunnus ei mene läpi, tunnus ei täsmää, kirjautuminen evätty,
    kirjautuminen estetty, en saa kirjauduttua, ei anna kirjautua, ei hyväksy salasanaa, hylkää salasanan,
    sisäänkirjautuminen ei onnistu, salasana on väärä, autentikointi epäonnistui, tunnistautuminen hylättiin,
    kirjautumistunnukset, resetoida salasana, nollaa salasana, vaihdoin salasanan, salasana vaihdettu eikä toimi,
    väärä salasana tai tunnus, sähköpostin salasana, ohjelma ei hyväksy salasanaa, outlook ei hyväksy salasanaa,
    salasanan palautus, kyselee salasanaa, kysyy salasanaa uudestaan, tunnarit ei toimi, tunnarit väärin,
    tunnistetiedot hylättiin, kirjautumistiedot hylättiin, salasana vaihtunut, käyttäjätunnus väärä,
    käyttäjätunnus ei toimi, käyttäjätunnus hylättiin, sähköposti vaatii salasanan uudestaan, sähköposti ei aukea,
    webmail ei aukea, tunnistautuminen sähköpostiin, puhelin herjaa salasanaa, lomakkeen kirjautuminen ei onnistu,
    väärät tunnukset kirjautumisessa
  `,
  'app-password': `
    sovellussalasana, sovelluskohtainen salasana, kaksivaiheinen tunnistus, kaksivaiheinen kirjautuminen,
    monivaiheinen tunnistautuminen, 2fa, kaksivaiheinen tunnistautuminen, kaksivaiheinen vahvistus, mfa,
    vahvistuskoodi, tekstiviestikoodi, monivaiheinen tunnistus, miten tehdään sovellussalasana
  `,
  'login-first': `
    kirjautuminen vaaditaan, todennus vaaditaan, smtp-kirjautuminen, lähtevän postin todennus, lähetys ei onnistu,
    tulee mutta ei lähde, todennus puuttuu, tunnistautuminen puuttuu, kirjautuminen puuttuu, smtp-todentaminen,
    palvelin vaatii todennuksen, tunnistautuminen vaaditaan, kirjaudu ensin, pitää kirjautua,
    todennus vaaditaan lähettämiseen, vastaanotto toimii lähetys ei, tunnistus puuttuu, smtp-tunnistus,
    lähtevän postin tunnistus, palvelin vaatii kirjautumisen, palvelin vaatii tunnistautumisen,
    palvelin vaatii autentikoinnin, vaaditaan todennus, lähtevän postin palvelin vaatii todennuksen,
    kirjautuminen lähetykseen, ei ole kirjautunut
  `,
  'login-encrypt-first': `
    salaus vaaditaan, starttls, tls vaaditaan, ssl-asetus, salaamaton yhteys, suojaamaton yhteys,
    salattu yhteys vaaditaan, ssl vaaditaan, portti 587, portti 465, salaamaton, salaus pois päältä,
    suojattu kirjautuminen
  `,
  'login-method-refused': `
    kirjautumistapa, todennustapa, todennusmenetelmä ei kelpaa, oauth, vanha sähköpostiohjelma,
    perustodennus poistettu
  `,
  'login-confirm': `
    vahvista kirjautuminen, kirjaudu selaimella, epätavallinen kirjautuminen, epäilyttävä kirjautuminen, uusi laite,
    vahvista henkilöllisyys
  `,
  'login-locked': `
    liikaa kirjautumisyrityksiä, tili lukossa, tili lukittu, kirjautuminen estetty, lukittu ulos,
    liian monta yritystä, tunnus lukossa, liikaa yrityksiä, tili lukkiutui, kirjautuminen lukittu,
    liian monta kirjautumisyritystä, liian monta väärää salasanaa, tunnus lukkiutui, tili lukkiutunut
  `,
  'login-switched-off': `
    smtp-todennus pois käytöstä, smtp auth, skanneri ei lähetä, tulostin ei lähetä sähköpostia, office 365 smtp,
    skanneri ei lähetä sähköpostia, tulostin ei lähetä, monitoimilaite, skannaus sähköpostiin, skannaus ei toimi,
    tulostin ei skannaa sähköpostiin, skannaus sähköpostiin ei onnistu, laite ei lähetä sähköpostia,
    skannaus sähköpostiin ei toimi
  `,
  'account-disabled': `
    tili suljettu, tili poistettu käytöstä, käyttäjätili estetty, tunnus suljettu, kirjautuminen poistettu käytöstä
  `,
  'login-server-trouble': `
    kirjautuminen ei toimi juuri nyt, tilapäinen kirjautumisvirhe, kirjautumispalvelu ei vastaa, todennusvirhe
  `,
  'login-protocol': `
    kirjautumisvirhe ohjelmassa, base64, todennus keskeytyi, ohjelma ei kirjaudu, kirjautumisen muoto
  `,
  'password-change-needed': `
    salasana vanhentunut, salasana vanhentui, vaihda salasana, salasana uusittava, vanha salasana,
    salasana vaihdettava, salasana on vaihdettava, salasanan vaihto, salasana umpeutunut
  `,
  'mailbox-locked-for-spam': `
    postilaatikko lukittu, lukittu roskapostin takia, tili kaapattu, hakkeroitu sähköposti, tulee mutta ei lähde,
    lähettäminen estetty, tilini on hakkeroitu, sähköpostini hakkeroitu, tililtä lähtee roskapostia,
    tilini lähettää roskapostia, tili on lukittu roskapostin takia, tili lukittu roskapostituksen vuoksi,
    roskaposti lukitsi tilin, tili murrettu, sähköposti kaapattu, tunnus murrettu,
    joku lähettää roskapostia nimissäni, tililtäni lähetetään roskapostia, tili kaapattu roskapostitukseen,
    salasana vuotanut, sähköpostini on kaapattu, tili estetty roskapostin takia, tili lukittu roskapostin takia,
    meilitili kaapattu
  `,
  'client-incoming-refused': `
    pop-virhe, pop3 ei toimi, postin nouto epäonnistui
  `,
  'reply-503': `
    huono komentoketju, väärä järjestys, tunnistautuminen, kirjautuminen puuttuu, todennus
  `,
  'reply-535': `
    väärä salasana, kirjautuminen epäonnistui, kirjautuminen ei onnistu, tunnus ei kelpaa, todennus epäonnistui
  `,
};
