export const messageTooLarge = {
  'message-too-large': `
    viesti liian suuri, liian iso liite, liite liian suuri, tiedosto liian iso, kokoraja, koko ylittyy,
    isoa tiedostoa ei voi lähettää, liian suuri liite, liitetiedosto liian suuri, liian iso tiedosto,
    kuvat liian isoja, kuva liian iso, video liian iso, liitteen koko, liite ei mene, tiedosto liian suuri,
    viesti on liian iso, liian raskas viesti, meili liian iso, liitteen kokorajoitus, kokorajoitus, iso video,
    iso liite, isot kuvat, liian iso kuva, liian iso pdf, pdf liian suuri, kuinka iso liite, liitteen maksimikoko,
    sähköpostin maksimikoko, suuri tiedosto, iso tiedosto ei lähde, viestin koko, viesti on liian suuri,
    liian pitkä viesti, valokuvat liian isoja, viestin koko ylittyy, ylittää sallitun koon, sallittu koko, megatavu,
    megaa, liian monta megaa, iso sähköposti, kuvia liikaa, liite ei mahdu, tiedosto ei mahdu, liite ylittää rajan,
    liitetiedosto ylittää rajan, liitteen raja, liite yli rajan, liian painava liite, kokoraja ylittyi,
    liite ylittää koon, sähköpostin koko, viestin enimmäiskoko, viestin koko ylittää rajan,
    liite ylittää enimmäiskoon, liitteet liian isoja, liian isot liitteet, tiedostot eivät mahdu viestiin,
    liitteet eivät mahdu, viesti ylittää kokorajan, isojen tiedostojen lähettäminen, miten lähetän ison tiedoston,
    kuinka suuri liite, kuinka isoja liitteitä, suurin sallittu koko, viesti kokonsa puolesta, liikaa megatavuja,
    pienennä kuva, video ei mahdu, isokokoinen liite, videota ei voi lähettää, videota ei voi laittaa,
    videon lähettäminen ei onnistu, miten lähetän videon, video ei lähde, video ei mene, kuvat eivät lähde,
    kuvia ei voi lähettää, kuvat ei mene, valokuvat eivät lähde, liian iso skannaus, skannattu tiedosto liian iso,
    esitys liian iso, montako megaa, paljonko megoja, lähettää ison tiedoston, liian iso sähköpostiin,
    tiedostoa ei voi lähettää koska se on iso, megan video, megan tiedosto
  `,
  'message-too-large-for-mailbox': `
    postilaatikon kokoraja, viestin pituus, liian iso viesti, liite liian iso
  `,
  'headers-too-large': `
    otsake liian suuri, otsikkotiedot liian pitkät, liian pitkä aihe, pitkä viestiketju, liikaa nimiä
  `,
  'too-many-attachments': `
    liikaa liitteitä, liitteiden määrä, monta liitettä, sisäkkäiset liitteet, liian monta tiedostoa,
    liian monta liitettä
  `,
};
