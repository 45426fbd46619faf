/** Words that stand in nearly every Finnish sentence, or beside every error, and tell nothing about it. */
export const stopWords = `
  ei, eikä, eivät, emme, voi, voida, voitu, voinut, on, ole, oo, oli, olla, ollut, ovat, olen, olemme, oon, ollaan,
  ja, tai, se, ne, sen, en, että, kun, mutta, minun, mun, mulla, mul, minulla, mikä, mitä, mita, miksi, miks, miten,
  kuinka, mistä, onko, voiko, voinko, tämä, tää, tän, niin, vain, joku, jotain, ajan, tarkoittaa, apua, saa, saan,
  saanut, takia, vuoksi, koska, edes, enää, enään, vielä, nyt, ihan, aina, taas, meillä, meidän, kiitos, hei, moi,
  pitää, tehdä, teen, pysty, suostu, anna, sanoo, väittää, kertoo, ilmoittaa, lukee, ilmoitus, virheilmoitus, liian,
  tosi, mene, menee, meni, mennyt, menevät, mee, jää, jäävät, jäi, jäänyt, sisään, hirveän, aivan, sinne, siellä,
  täällä, mulle, minulle, minut, mut, jos, jatkuvasti, ylös, joten, mitään, mikään, yhtään, muka, ehkä, eli, eikö,
  miksei, olisi, vaikka, itse, hänen, hän, hänelle, heillä, heidän, kauanko, kauan, johtuu, johtua, johtuen, joutuu,
  milloin, paitsi, myös, laittaa, laita, laitetaan, laitan, tuo, tuota, toi, tota, tällä, tälle, mua, muhun, siis,
  niinku, herjaa, valittaa, valitti, tästä, siitä, siihen, ku, oot, olet, heille, meille, meitä, teille, suomeksi,
  suomeks, sähköpostivirhe, sähköpostivirheen, meilivirhe, postivirhe, vastasi, me, he
`;

/** Expressions of several words that tell nothing together, though some of their words do alone. */
export const stopExpressions = `
  koko ajan, mistä johtuu, mistä se johtuu, mistä tämä johtuu, kuinka kauan, miten kauan, kuinka pitkään, pitääkö,
  mitä teen, mitä tehdä, mitä pitää tehdä, mikä avuksi, mikä neuvoksi
`;

/** Words that say that something is not so. */
export const negations = 'ei, en, eivät, emme, eikä';

/** Questions for a time; the words that then ask for it, and tell of no delay. */
export const durations = {
  questions: 'kauan, kauanko, kuinka pitkään',
  words: 'kestää, kestävät, odottaa, yleensä',
};
