export const domainNotFound = {
  'domain-not-found': `
    verkkotunnusta ei löydy, verkkotunnusta ei ole, domainia ei löydy, tuntematon verkkotunnus,
    verkkotunnus vanhentunut, domain ei löydy, väärä verkkotunnus, verkkotunnus väärin,
    verkkotunnus ei ole olemassa, domain vanhentunut, verkkotunnus lakannut, domain ei toimi, domainia ei ole,
    domainia ei ole olemassa, tuntematon domain, verkkotunnus väärä, verkkotunnus poistunut, verkkotunnus puuttuu,
    domain väärin, isäntää ei löydy, tuntematon palvelin, väärä domain, domain väärin kirjoitettu,
    verkkotunnus väärin kirjoitettu, verkkotunnusta ei ole rekisteröity, ei ole rekisteröity,
    rekisteröimätön verkkotunnus, verkkotunnus tuntematon, verkkotunnus lakkautettu, verkkotunnus umpeutunut,
    vastaanottajan verkkotunnusta ei ole olemassa, vastaanottajan domain vanhentunut, verkkotunnusta ei löytynyt,
    osoitteen loppuosa väärin, verkkotunnuksen nimi väärin, verkkotunnusta ei tunneta, verkkotunnus vanheni,
    domain ei ole enää voimassa, verkkotunnus ei voimassa, osoitteen verkkotunnus väärin,
    verkkotunnuksen voimassaolo päättynyt, domain päättynyt, domain on vanhentunut, yrityksen domain vanhentunut,
    firman domain vanhentunut, verkkotunnusta ei uusittu, domain unohtui uusia, osoitteen loppu väärin,
    loppupää osoitteesta väärin, pääte puuttuu osoitteesta, fi puuttuu osoitteesta,
    viestiä ei toimitettu koska verkkotunnusta ei löytynyt, domain jäi uusimatta,
    vastaanottajan kotisivut lopetettu, yrityksen kotisivut lopetettu
  `,
  'domain-lookup-failed': `
    dns-virhe, nimipalvelin ei vastaa, nimihaku epäonnistui, verkkotunnusta ei löydy nyt, dns-haku epäonnistui,
    nimipalveluvirhe, dns, dns virhe, dns-ongelma, nimipalvelin, nimipalvelu, nimeä ei voitu selvittää,
    nimipalvelin ei toimi, dns ei toimi, nimipalvelin ei vastannut, dns-palvelin ei vastaa,
    nimipalveluhaku epäonnistui, nimihaku ei onnistu, nimipalvelin ei vastaa haussa, dns aikakatkaisu
  `,
  'domain-takes-no-mail': `
    null mx, tyhjä mx, ei ota postia, verkkotunnus ei vastaanota postia, ei vastausosoite,
    verkkotunnuksella ei ole sähköpostia, domainilla ei ole sähköpostia
  `,
  'domain-mx-broken': `
    mx-tietue väärin, reititys ei onnistu, mx rikki, verkkotunnuksen posti ei toimi, mx, mx-tietue,
    mx-tietue puuttuu, mx puuttuu, mx-virhe, ei mx-tietuetta, mx-tietueet väärin, mx-tietueet puuttuu, mx-tietueet,
    mx-asetus, mx väärin, mx osoittaa väärin, mx ei löydy, mx-tietuetta ei löydy, mx-tietuetta ei ole,
    mx virheellinen, mx osoittaa väärään palvelimeen, domainin mx puuttuu, verkkotunnuksella ei ole mx-tietuetta,
    mx-tietueita ei löydy, postin ohjaus väärään palvelimeen, verkkotunnuksella ei ole postipalvelinta,
    domainilla ei ole sähköpostipalvelinta, verkkotunnukselle ei löydy postipalvelinta
  `,
  'domain-not-set-up': `
    verkkotunnusta ei ole lisätty, verkkotunnus puuttuu palvelusta, domain not configured
  `,
};
