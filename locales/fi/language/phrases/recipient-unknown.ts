export const recipientUnknown = {
  'address-unknown': `
    väärä osoite, osoitetta ei ole, osoitetta ei löydy, vastaanottajaa ei löydy, tuntematon vastaanottaja,
    käyttäjää ei ole, tili poistettu, väärä sähköpostiosoite, vastaanottajaa ei ole olemassa,
    osoite väärin kirjoitettu, käyttäjää ei löydy, käyttäjää ei löytynyt, tuntematon käyttäjä, tuntematon osoite,
    postilaatikkoa ei ole, postilaatikkoa ei löydy, osoitetta ei löytynyt, ei ole olemassa, osoite poistettu,
    kirjoitusvirhe osoitteessa, osoite ei toimi, vanha osoite ei toimi, vastaanottaja hylättiin, osoite väärä,
    osoite väärin, sähköpostiosoitetta ei ole olemassa, sähköpostiosoite väärin, sähköpostiosoite ei toimi,
    osoitetta ei tunneta, tuntematon sähköposti, vastaanottajaa ei tunneta, vastaanottajaa ei löytynyt,
    vastaanottaja tuntematon, vastaanottaja on tuntematon, käyttäjä tuntematon, sellaista osoitetta ei ole,
    meiliosoite väärin, osoite ei ole enää voimassa, olematon osoite, olematon vastaanottaja, osoitetta ei enää ole,
    näppäilyvirhe, osoitteella ei ole postilaatikkoa, postilaatikko ei ole olemassa, tiliä ei ole, tiliä ei löydy,
    ei sellaista vastaanottajaa, ei sellaista osoitetta, osoitetta ei tunnistettu, kirjoitin osoitteen väärin,
    kirjoitettu väärin osoite, väärin kirjoitettu, vastaanottajaa ei tunnistettu, henkilöä ei löydy,
    vanhentunut osoite, osoite vanhentunut, vastaanottajaa ei tunnisteta, entinen työntekijä, osoitetta ei saatu,
    väärä vastaanottaja, vastaanottajan osoite väärin, vastaanottajan osoitetta ei löydy, osoite ei ole käytössä,
    sähköpostiosoite ei ole käytössä, sähköpostitiliä ei löydy, sähköpostitiliä ei ole, postilaatikkoa ei enää ole,
    väärä käyttäjä, virheellinen vastaanottaja, tilin osoite väärin, osoite on virheellinen, onko osoite oikein,
    osoitetta ei voitu löytää, käyttäjä ei ole olemassa, vastaanottaja ei ole olemassa,
    vastaanottajaa ei tavoitettu osoitteesta, postilaatikkoa ei ole olemassa, typo osoitteessa,
    lyöntivirhe osoitteessa, osoite on vanha, olemattomaan osoitteeseen, vastaanottajaa ei ole,
    vastaanottajaa ei enää ole, ei ole tällaista sähköpostia, tuollaista osoitetta ei ole,
    käyttäjätunnusta ei löydy, käyttäjätunnusta ei löydy palvelimelta, vastaanottajaa ei hyväksytty,
    vastaanottajaa ei hyväksytä, tällaista käyttäjää ei ole, sähköpostiosoite on virheellinen,
    nimi väärin osoitteessa, osoite väärin kirjoitettuna, osoitteessa on virhe, virhe osoitteessa,
    virhe sähköpostiosoitteessa, vastaanottaja ei hyväksytty, väärä kirjain osoitteessa,
    kirjain puuttuu osoitteesta, kirjain väärin osoitteessa, piste väärässä paikassa, ehdottaa vanhaa osoitetta,
    sain väärän osoitteen, asiakas antoi väärän osoitteen, vanha osoite yhteystiedoissa, saajaa ei löydy,
    tyyppiä ei löydy, käyttäjätunnusta ei ole, käyttäjätunnusta ei ole olemassa,
    viestiä ei toimitettu osoitetta ei löytynyt, väärä osoite viesti palautui, osoite väärin viesti palautui,
    viestiä ei voi toimittaa osoitetta ei ole, postia ei voi toimittaa koska osoitetta ei ole
  `,
  'address-malformed': `
    virheellinen osoite, osoite väärin, osoitteen muoto, välilyönti osoitteessa, ät-merkki puuttuu,
    osoite ei kelpaa, osoite väärää muotoa, virheellinen sähköpostiosoite, pilkku osoitteessa, osoite puutteellinen
  `,
  'address-ambiguous': `
    monta samannimistä, epäselvä osoite, osoite ei ole yksiselitteinen, sama nimi
  `,
  'mailbox-moved': `
    osoite vaihtunut, uusi osoite, vanha osoite, postilaatikko siirretty, vaihtoi työpaikkaa, ei enää töissä,
    vastaanottaja vaihtanut työpaikkaa, osoite muuttunut, lähtenyt yrityksestä, ei ole enää töissä täällä,
    ei työskentele enää, työsuhde päättynyt, lopettanut yrityksessä, kollega ei ole enää töissä,
    työntekijä lähtenyt, vastaanottaja on lopettanut työt, osoite vaihtunut toiseen, tyyppi ei ole enää töissä,
    koulun osoite ei enää toimi, opiskelu päättynyt osoite ei toimi
  `,
  'recipient-changed': `
    omistaja vaihtunut, osoite kierrätetty, toisen osoite, verkkotunnus vaihtanut omistajaa, rrvs
  `,
  suppressed: `
    estolista lähetyspalvelussa, palautunut osoite, aiemmin palautunut, osoite estetty lähetyspalvelussa
  `,
  'recipient-not-registered': `
    osoite puuttuu luettelosta, vastaanottajaa ei ole lisätty, kaksi samaa osoitetta
  `,
  'reply-550': `
    tuntematon käyttäjä, tuntematon vastaanottaja, osoitetta ei löydy, postilaatikkoa ei ole, ei ole olemassa,
    vastaanottaja hylätty, postilaatikko ei saatavilla
  `,
  'reply-553': 'osoitetta ei hyväksytä, virheellinen sähköpostiosoite, väärä osoite',
};
