export const recipientDisabled = {
  'mailbox-disabled': `
    postilaatikko suljettu, tili suljettu, tili lukittu, poistettu käytöstä, jäädytetty tili, sähköposti suljettu,
    sähköpostitili lakkautettu, tili lakkautettu, tili poistettu käytöstä, postilaatikko poistettu käytöstä,
    käyttäjätili suljettu, tunnus suljettu, postilaatikko lakkautettu, postilaatikko estetty, tunnus on suljettu,
    tili ei ole käytössä, postilaatikko ei käytössä, tili sulkeutunut, käyttäjä poistettu, tunnus lakkautettu,
    tunnus poistettu, tili poistettu, tili jäädytetty, vastaanottajan tili suljettu, postilaatikko lukittu,
    suljettu tili, suljettu postilaatikko, lopetettu tili, tili lopetettu, poissa käytöstä,
    postilaatikko poissa käytöstä, asiakkaan tili suljettu, palvelu irtisanottu, postilaatikko on suljettu,
    postilaatikko poistettu, postilaatikko ei ole enää käytössä, postilaatikko ei ota postia vastaan,
    tili deaktivoitu, postilaatikko deaktivoitu, vastaanottajan tili lakkautettu, tili ei ole aktiivinen,
    käyttäjätunnus suljettu, vastaanottajan postilaatikko suljettu, tili estetty, palvelu päättynyt,
    tili on poistettu, postilaatikko ei ole aktiivinen, tunnus passivoitu, liittymä irtisanottu, tili jäädytettiin,
    tiliä ei enää käytetä, meili ei ole enää käytössä, sähköposti ei ole enää käytössä, kuolleen tili suljettu,
    kuolleen henkilön sähköposti, sähköposti kiinni, tili kiinni
  `,
  'mailbox-disabled-for-now': `
    tilapäisesti suljettu, postilaatikko lukittu, postilaatikkoa siirretään, tili tilapäisesti pois käytöstä,
    väliaikaisesti estetty
  `,
  'mailbox-inactive': `
    käyttämätön tili, tili vanhentunut, postilaatikko vanhentunut, tili jäädytetty, maksamatta, ei käytössä,
    passiivinen tili, käyttäjätili vanhentunut, tiliä ei käytetä, postilaatikkoa ei käytetä,
    kotisivutila vanhentunut vastaanottajalla, meiliosoite vanhentunut, tili passivoitu, vanhentunut sähköposti,
    lasku maksamatta, lasku on maksamatta, sähköpostia ei ole maksettu, sähköpostilasku maksamatta,
    vastaanottaja ei ole maksanut, ei ole maksanut sähköpostiaan, ei maksanut laskua, tiliä ei ole käytetty vuosiin,
    ei ole kirjautunut vuosiin, postilaatikkoa ei ole käytetty, tilaus päättynyt, liittymä päättynyt
  `,
};
