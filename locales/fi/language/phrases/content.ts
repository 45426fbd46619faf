export const content = {
  'spam-content': `
    roskaposti, roskapostia, roskapostiksi, spämmi, roskapostisuodatin, hylättiin roskapostina, menee roskapostiin,
    merkitty roskapostiksi, meni roskapostiin, roskapostikansio, roskapostikansioon, menee roskiin, roskissa,
    roskaposti-ilmoitus, viesti tulkittiin roskapostiksi, spam, spämmiksi, tietojenkalastelu, viestin sisältö,
    sähköpostit menevät roskapostiin, menevät roskapostikansioon, joutuu roskapostiin, päätyy roskapostiin,
    tulkitaan roskapostiksi, luokiteltiin roskapostiksi, mainosposti, uutiskirje roskapostissa,
    uutiskirje menee roskapostiin, huijausviesti, sisältö hylätty, sisältösuodatin, epäilyttävä viesti,
    epäilyttävä sisältö, kalasteluviesti, spam-suodatin, tulkittiin roskaksi, luokiteltu roskaksi,
    roskaposti-luokitus, laskut menee roskapostiin, viestit menevät roskapostiin, roskapostin suodatus,
    suodatettiin, karanteeni, karanteenissa, mennyt spämmiin, menee spämmiin, menee spamiin, pidetään roskapostina,
    luokitellaan roskapostiksi, sähköpostini luokitellaan roskapostiksi, merkitään roskapostiksi,
    pidettiin roskapostina, viesti näyttää roskapostilta, viesti meni roskakoriin, jää roskapostisuodattimeen,
    katoavat roskapostiin, viestini päätyvät roskapostiin, tarjoukset menevät roskapostiin, luullaan roskapostiksi,
    epäillään roskapostiksi, vastaanottajan roskapostissa, viestit ohjautuvat roskapostiin,
    uutiskirjeet roskapostiin, roskapostiluokitus, ei saa viestejäni roskapostissa, viestit löytyvät roskapostista,
    suodatin poisti viestin, roskapostiepäily, lasku menee roskapostiin, laskut roskapostissa,
    tarjous meni roskapostiin, lomakkeen viestit roskapostiin, tilausvahvistus roskapostiin,
    luokiteltu roskapostiksi, näyttää huijaukselta
  `,
  'virus-found': `
    virus, haittaohjelma, saastunut liite, vaarallinen liite, liitteessä virus, virus liitteessä, virustartunta,
    viruksia, virustarkistus, virustarkistus hylkäsi, virustorjunta hylkäsi, haittaohjelma liitteessä, virusepäily,
    saastunut liitetiedosto, saastunut tiedosto, troijalainen, kiristysohjelma, viesti sisältää viruksen,
    liite sisältää viruksen, viestissä haittaohjelma, tiedosto saastunut, virusskanneri, virustorjunta esti viestin,
    virustorjunta poisti liitteen
  `,
  'attachment-type': `
    liite estetty, tiedostotyyppi, exe-liite, zip estetty, kielletty liite, liitettä ei sallita, liite hylättiin,
    zip-tiedosto, exe-tiedosto, vaarallinen tiedosto, zip liite, zip liite estetty, liitetyyppi, estetty liite,
    liitetiedosto estetty, salattu zip, makrotiedosto, liite kielletty, liite torjuttu, tiedostotyyppi kielletty,
    tiedostotyyppi ei sallittu, zip ei sallittu, exe kielletty, liitteen tyyppi ei sallittu,
    liitteen tiedostotyyppi, liite poistettiin, zip-tiedostoa ei hyväksytä, liitettä ei hyväksytä,
    tiedostoa ei hyväksytä, rar-tiedosto estetty, tiedostotyyppiä ei hyväksytä, word-tiedosto estetty,
    makro estetty, exe ei mene läpi, ohjelmatiedosto estetty
  `,
  'listed-link': `
    linkki estetty, url estolistalla, vaarallinen linkki, surbl, uribl, epäilyttävä linkki,
    linkki viestissä estetty
  `,
  'message-format': `
    virheellinen otsikko, viestin muoto väärin, puuttuva otsikko, muotovirhe, viesti väärin muodostettu,
    otsikkokenttä puuttuu
  `,
  'content-rule': 'sisältösuodatin, karanteeni, kielletty sisältö, sisältösääntö',
  conversion: 'muunnos ei onnistu, muoto ei kelpaa, muuntaminen',
  'spam-or-server': `
    roskaposti tai maine, hylätty käytännön takia, viesti suodatettiin pois, lähettävän palvelimen maine
  `,
};
