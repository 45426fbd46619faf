export const senderRejected = {
  'sender-address-invalid': `
    virheellinen lähettäjä, lähettäjän osoite väärin, oma osoite väärin, lähettäjä ei kelpaa, tyhjä lähettäjä,
    lähettäjän osoite, lähettäjän osoite hylättiin, lähettäjän osoitetta ei hyväksytä, lähettäjä hylättiin,
    osoitettani ei hyväksytä, lähettäjää ei hyväksytty, lähettäjää ei hyväksytä, lähettäjän sähköposti hylätty,
    lähettäjä evätty, lähettäjän osoite virheellinen, lähettäjäosoite, oma osoitteeni hylätään, osoitteeni hylätään,
    osoitteeni hylättiin, oma osoite hylätty, oma osoite ei kelpaa, osoitteeni torjutaan,
    lähettäjän osoitetta ei sallita, lähettäjäosoite hylätty, osoitteestani ei saa lähettää, lähettäjä ei sallittu,
    lähettäjä torjuttiin, lähettäjä kielletty, lähettäjän osoite on estetty, lähettäjä virheellinen,
    oma sähköpostiosoitteeni hylätään, minun osoitteeni hylätään
  `,
  'sender-domain-not-found': `
    lähettäjän verkkotunnusta ei löydy, oma verkkotunnus vanhentunut, lähettäjän domain, verkkotunnus ei toimi,
    oma domain ei toimi, kotisivutila vanhentunut, kotisivutila suljettu, webhotelli vanhentunut,
    oma verkkotunnus ei toimi, kotisivut lakanneet, lähettäjän domainia ei löydy, lähettäjän domain puuttuu
  `,
  'sender-not-your-login': `
    väärä tili, lähettäjä ei täsmää, ei oikeutta lähettää, lähetä nimellä, lähettäjän osoite eri, alias ei kelpaa,
    ei saa lähettää tästä osoitteesta, lähettäjän osoite ei ole oma, lähettäjä eri kuin tunnus,
    toisen osoitteesta lähettäminen, ei lupaa lähettää tällä osoitteella, en voi lähettää toisella osoitteella,
    en saa lähettää aliaksella, ei oikeutta lähettää toisen osoitteesta, lähettäminen toisen nimissä,
    ei oikeuksia lähettää tästä osoitteesta, osoite ei kuulu tiliin, ei oikeutta käyttää lähettäjän osoitetta,
    lähettää toisen nimissä, lähettäjän osoite ei vastaa kirjautumista, lähettäjä eri kuin kirjautunut,
    lähettää toisesta osoitteesta, yhteispostilaatikosta ei voi lähettää,
    yhteiskäyttöisestä postilaatikosta ei voi lähettää, yhteiskäyttölaatikko, kotisivun lomakkeen lähettäjä,
    yrityksen osoitteella lähettäminen ei onnistu, en saa lähettää yrityksen osoitteella,
    toisella osoitteella ei voi lähettää
  `,
  'sender-check-failed': `
    lähettäjää ei voitu varmistaa, lähettäjän osoitetta ei löydy, osoitteen varmistus, oma osoite ei vastaa,
    lähettäjää ei tunneta, lähettäjän varmistus, lähettäjän osoitetta ei voitu tarkistaa,
    lähettäjän tarkistus epäonnistui
  `,
  'sender-takes-no-mail': `
    lähettäjä ei ota postia, lähettäjän verkkotunnus ei ota postia, lähettäjän mx puuttuu
  `,
  'sender-not-registered': `
    osoitetta ei ole vahvistettu, vahvistamaton lähettäjä, amazon ses, sendgrid, lähettäjän vahvistus,
    lähettäjän osoitetta ei ole vahvistettu, lähettäjäosoitetta ei ole vahvistettu, osoitettani ei ole vahvistettu
  `,
  'sender-blocked-by-recipient': `
    estetty lähettäjä, lähettäjä estetty, vastaanottaja esti, esti minut, osoitteeni estetty,
    vastaanottaja on estänyt minut, onko minut estetty, vastaanottaja on estänyt, estänyt minut,
    vastaanottaja estänyt, vastaanottaja blokannut, hän on estänyt minut, estetty vastaanottajan toimesta,
    olen estetty, vastaanottaja ei halua viestejäni, ei halua viestejäni, ei halua postiani, estettyjen lista,
    estetyt lähettäjät, asiakas on estänyt minut, kaveri on estänyt osoitteeni, blokkasi minut,
    esti sähköpostiosoitteeni, estettyjen lähettäjien lista, kaveri esti minut, esti minun sähköpostini,
    on blokannut minut, asiakas esti osoitteeni, vastaanottaja laittoi minut estolistalle,
    vastaanottajan omalla estolistalla
  `,
  'group-not-open': `
    google-ryhmä, ei lupaa ryhmään, google-ryhmää ei ole, ei lupaa google-ryhmään
  `,
};
