export const mailboxFull = {
  'mailbox-full': `
    postilaatikko täynnä, laatikko täysi, sähköposti täynnä, tila loppu, ei tilaa, kiintiö täynnä,
    kiintiö ylittynyt, muisti täynnä, saapuneet täynnä, postilaatikko täysi, posti täynnä, laatikko täynnä,
    sähköpostilaatikko täynnä, sähköpostin tila täynnä, tallennustila täynnä, muisti loppu, tila loppui, kiintiö,
    kiintiö ylitetty, levykiintiö, laatikossa ei ole tilaa, liikaa viestejä laatikossa, boksi täynnä, meili täynnä,
    laatikko täys, boksi täys, inboxi täynnä, inbox täynnä, postilaatikko ylitäynnä, sähköposti on täynnä,
    vastaanottajan sähköposti täynnä, vastaanottajan laatikko täynnä, tila ei riitä, ei mahdu,
    postilaatikkoon ei mahdu, tila täynnä, tilaa ei ole, pilvi täynnä, levytila täynnä postilaatikossa,
    kiintiö täyttynyt, postilaatikko täyttynyt, täynnä, pullollaan, postilaatikko pullollaan,
    postilaatikko tupaten täynnä, ei mahdu enää viestejä, ei mahdu uusia viestejä, sähköposti on täysi, täysi,
    tilaa jäljellä, loppunut tila, vastaanottajan postilaatikko täynnä, vastaanottajan posti täynnä,
    postilaatikko pursuaa, sähköpostitila loppu, sähköpostitila täynnä, vastaanottajan tallennustila täynnä,
    vastaanottajan tallennustila loppu, vastaanottajan muisti täynnä, vastaanottajalla ei ole tilaa,
    sähköpostikiintiö täynnä, postilaatikon kiintiö ylittyi, kiintiö loppu, ei vapaata tilaa, viesti ei mahdu,
    postilaatikko ei vastaanota enempää, siivota postilaatikko, laatikko tupaten täynnä, inboksi täynnä,
    saapuneet-kansio täynnä, onedrive täynnä, google drive täynnä, icloud täynnä, kiintiö loppui, kiintiö ei riitä,
    hänellä ei ole tilaa, ei ole tilaa viesteille, sähköposti tukossa, postilaatikko ylittänyt kokonsa,
    viestiä ei voi vastaanottaa koska täynnä, gmail täynnä, säilytystila loppu,
    vastaanottajan pitää tyhjentää postilaatikko, tyhjennä postilaatikko, laatikko pitää tyhjentää,
    pitää poistaa vanhoja viestejä, liikaa kamaa laatikossa, laatikossa liikaa tavaraa, laatikko ihan täynnä kamaa,
    tilaa ei oo, tilaa ei ole enää
  `,
  'mailbox-full-for-now': `
    postilaatikko täynnä, tilapäisesti täynnä, laatikko täysi, odottaa tilaa, kiintiö täynnä, ei tilaa
  `,
  'reply-552': `
    postilaatikko täynnä, postilaatikko täysi, laatikko täynnä, tallennustila täynnä, kiintiö ylittynyt, tila loppu,
    ei tilaa
  `,
};
