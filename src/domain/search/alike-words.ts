import { foldWord } from './fold-word.ts';

/**
 * Words that mean alike to who looks for what is wrong with mail: everyday ones beside those of the
 * field, forms that folding can't join, and the languages of the pages beside each other, so that what
 * is known in one helps the other. Each group begins with the word that stands for all; words that tell
 * troubles apart stay apart.
 */
// oxfmt-ignore
const groups: readonly (readonly string[])[] = [
  ['message', 'mail', 'email', 'mails', 'emails', 'messages', 'letter', 'viesti', 'sähköposti', 'posti', 'meili', 'viestit', 'viestini', 'sähköpostit', 'sähköpostini', 'meilit', 'meilini', 'viestejä', 'sähköposteja', 'viestejäni', 'sposti', 'spostit', 'spostini', 'maili', 'mailit', 'mailini', 'msg', 'postit', 'posteja'],
  ['mailbox', 'inbox', 'mailboxes', 'postilaatikko', 'laatikko', 'boksi', 'sähköpostilaatikko', 'sähköpostilaatikkoni', 'mailboxi', 'inboksi', 'inboxi', 'postiloota'],
  ['recipient', 'recipients', 'employee', 'someone', 'client', 'boss', 'addressee', 'työntekijä', 'henkilö', 'vastaanottajalla', 'vastapuoli', 'vastapuolen', 'receiver', 'customer', 'friend', 'colleague', 'coworker', 'person', 'recipient\'s', 'vastaanottaja', 'asiakas', 'asiakkaan', 'kaveri', 'työkaveri', 'ystävä', 'kollega', 'saaja', 'vastaanottajat', 'vastaanottajia', 'destination', 'kohde', 'receivers', 'tyyppi', 'mummo', 'mummi', 'äiti', 'isä', 'pomo', 'esimies', 'opettaja', 'sukulainen', 'naapuri', 'vaimo', 'exä', 'ex', 'grandma', 'grandpa', 'mom', 'mum', 'dad', 'mother', 'father', 'wife', 'husband', 'teacher', 'student', 'opiskelija', 'neighbour', 'neighbor', 'buyer', 'supplier', 'contact', 'toimittaja', 'tuttu', 'doctor', 'lääkäri', 'ihmistä', 'ihminen', 'ihmisen', 'daughter', 'son', 'brother', 'sister', 'parents', 'tytär', 'tyttären', 'poika', 'veli', 'sisko', 'vanhemmat', 'vanhempien'],
  ['attachment', 'attached', 'file', 'document', 'photo', 'picture', 'image', 'video', 'pdf', 'photos', 'pictures', 'images', 'liite', 'liitteet', 'liitteessä', 'liitteitä', 'liitetiedosto', 'tiedosto', 'kuva', 'kuvat', 'kuvia', 'valokuva', 'valokuvat', 'dokumentti', 'presentation', 'slides', 'powerpoint', 'ppt', 'pptx', 'docx', 'spreadsheet', 'jpg', 'jpeg', 'png', 'clip', 'movie', 'esitys', 'diat', 'kalvot', 'leike', 'elokuva', 'taulukko', 'kuvatiedosto', 'videot', 'videoita', 'mp4', 'drawing', 'drawings', 'piirustus', 'piirustukset', 'piirustuksia', 'hääkuvat', 'lomakuvat', 'hääkuvia', 'lomakuvia', 'excel', 'xlsx', 'xls', 'taulukkotiedosto'],
  ['large', 'big', 'huge', 'heavy', 'oversized', 'bigger', 'larger', 'suuri', 'iso', 'painava', 'raskas', 'isoja', 'isot', 'suuria', 'suuret', 'isoja', 'liiansuuri', 'massive', 'kookas', 'jättimäinen'],
  ['wrong', 'incorrect', 'invalid', 'bad', 'faulty', 'mistaken', 'väärä', 'väärin', 'virheellinen', 'kelvoton', 'väärät', 'virheelliset', 'pieleen', 'pielessä'],
  ['unknown', 'unrecognized', 'unrecognised', 'recognized', 'recognised', 'nonexistent', 'inexistent', 'tuntematon', 'tunneta', 'tunnistettu', 'tunnisteta', 'olematon', 'tuntemattomalle', 'tuntemattomalta'],
  ['blocklist', 'blacklist', 'blacklisted', 'blocklisted', 'blacklists', 'blocklists', 'denylist', 'blackhole', 'blacklisting', 'estolista', 'estolistalla', 'estolistalle', 'estolistalta', 'estolistan', 'estolistaus', 'mustalista', 'mustalistalla'],
  ['blocked', 'blocks', 'banned', 'barred', 'blocking', 'estetty', 'estää', 'estänyt', 'esti', 'estetään', 'estettiin', 'blokattu', 'blokkaa', 'blokataan', 'bannattu', 'estävät', 'block', 'estyy', 'estyvät', 'blokkasi', 'blokkaavat', 'blokannut', 'esto', 'bans'],
  ['disabled', 'deactivated', 'terminated', 'disable', 'closed', 'deaktivoitu', 'jäädytetty', 'suljettu', 'lakkautettu', 'lopetettu', 'suljettiin', 'lopetettiin', 'lakkautettiin', 'frozen', 'froze', 'freeze', 'cancelled', 'canceled', 'lakannut', 'jäädyttänyt', 'jäädytettiin', 'irtisanottu', 'kiinni'],
  ['delayed', 'delay', 'slow', 'late', 'slowly', 'delays', 'viivästynyt', 'viivästyy', 'viive', 'viiveellä', 'myöhässä', 'hidas', 'hitaasti', 'viipyy', 'viivästyi', 'myöhästyy', 'myöhästyi', 'late', 'laggy'],
  ['rejected', 'refused', 'denied', 'declined', 'rejects', 'refuses', 'reject', 'rejection', 'refuse', 'hylätty', 'hylkää', 'hylkäsi', 'hylätään', 'hylättiin', 'hylännyt', 'torjuttu', 'torjuttiin', 'torjutaan', 'torjuu', 'evätty', 'evättiin', 'kieltäytyy', 'kieltäytyi', 'kieltää', 'torjunut', 'torjui', 'torjuvat', 'hylkäävät', 'rejecting', 'refusing'],
  ['certificate', 'cert', 'certificates', 'certs', 'varmenne', 'varmenteen', 'varmenteeseen', 'varmennetta', 'sertifikaatti', 'sertifikaatin'],
  ['authentication', 'authenticate', 'authenticated', 'auth', 'authenticating', 'todennus', 'todentaminen', 'todennuksen', 'autentikointi', 'todentamista', 'aitous', 'aitoutta', 'autentikoida'],
  ['login', 'logon', 'logging', 'kirjautuminen', 'kirjaudu', 'kirjautua', 'kirjautumaan', 'kirjautumisen', 'kirjautumista', 'sisäänkirjautuminen'],
  ['exceeded', 'exceeds', 'exceed', 'exceeding', 'reached', 'reaches', 'hit', 'exhausted', 'over', 'saavutettu', 'yli', 'ylittynyt', 'ylittyi', 'ylittää', 'ylitetty', 'ylittyy', 'ylitti', 'ylitettiin', 'ylittyny', 'ylitty'],
  ['expired', 'expires', 'expiry', 'lapsed', 'vanhentunut', 'vanhentui', 'umpeutunut', 'erääntynyt', 'vanhentuneet', 'vanheni', 'vanhenee', 'outdated', 'umpeutui', 'päättynyt', 'päättyi', 'päättyy', 'ended', 'runout'],
  ['encryption', 'encrypted', 'encrypt', 'ssl', 'tls', 'salaus', 'salattu', 'suojattu', 'salauksen', 'salatun'],
  ['missing', 'lacks', 'absent', 'lacking', 'without', 'puuttuu', 'puuttuva', 'puute', 'puuttuvat', 'uupuu'],
  ['full', 'täynnä', 'täysi', 'täys', 'täyttynyt', 'täyttyi', 'pullollaan', 'täyttyy', 'pursuaa', 'pursuilee', 'tukossa', 'tukkeutunut', 'overflowing', 'overflow', 'overfull', 'crammed', 'ylitäynnä'],
  ['password', 'salasana', 'salasanaa', 'salasanan', 'salasanani', 'salasanat', 'salasanalla'],
  ['address', 'addresses', 'osoite', 'osoitetta', 'osoitteen', 'osoitteeni', 'osoitteessa', 'sähköpostiosoite', 'sähköpostiosoitetta', 'meiliosoite', 'postiosoite', 'osote', 'osotetta', 'osotteen', 'sähköpostiosote'],
  ['domain', 'domains', 'verkkotunnus', 'verkkotunnuksen', 'verkkotunnusta', 'verkkotunnukselta', 'domaini', 'domainia', 'domainin'],
  ['sender', 'lähettäjä', 'lähettäjän', 'lähettäjää', 'lähettäjäosoite'],
  ['server', 'servers', 'palvelin', 'palvelimen', 'palvelimeen', 'palvelimella', 'palvelimelle', 'palvelimemme', 'palvelinta', 'serveri', 'serverin', 'serverit', 'mailserver', 'postipalvelin', 'pilvipalvelin', 'pilvipalvelimen', 'vps'],
  ['relay', 'relaying', 'relayed', 'välitys', 'välittää', 'välittäminen', 'välitä', 'edelleenvälitys', 'välittämästä', 'välityksen', 'rele', 'releointi', 'releointia', 'releoi', 'releoida'],
  ['user', 'users', 'käyttäjä', 'käyttäjän', 'käyttäjää'],
  ['account', 'accounts', 'tili', 'tilin', 'tiliä', 'tililtä', 'tilini', 'tunnus', 'tunnuksen', 'tunnukset'],
  ['phone', 'puhelin', 'kännykkä', 'luuri', 'iphone'],
  ['quota', 'quotas', 'kiintiö', 'kiintiön', 'kiintiötä'],
  ['spam', 'junk', 'spammy'],
  ['tunnistautuminen', 'tunnistus', 'tunnistautumisen', 'tunnistautumista'],
  ['lähde', 'lähtee', 'lähtenyt', 'lähteä', 'lähdössä'],
  ['toimi', 'toimii', 'toiminut', 'toimivat'],
  ['sending', 'send', 'sent', 'sends', 'lähetys', 'lähettäminen', 'lähettää', 'lähetä', 'lähetetty', 'lähettämästä', 'lähetyksen', 'lähettämiseen', 'lähetettyä', 'lähetetään', 'lähetettyjä', 'lähettäisi'],
  ['allowed', 'permitted', 'authorized', 'authorised', 'forbidden', 'prohibited', 'permission', 'permit', 'allow', 'kielletty', 'sallittu', 'sallita', 'sallittua', 'salli', 'lupa', 'lupaa', 'oikeutta', 'oikeus', 'oikeudet', 'oikeuksia', 'lupia', 'rights'],
  ['policy', 'policies', 'rule', 'rules', 'sääntö', 'säännön', 'säännöllä', 'säännöt', 'sääntöjä', 'käytäntö', 'käytännön', 'käytäntöä', 'käytäntöjä', 'käytännöt', 'käytännöllä'],
  ['hacked', 'compromised', 'hijacked', 'hack', 'kaapattu', 'hakkeroitu', 'murrettu', 'murtautunut', 'hakkeroitiin', 'kaapattiin', 'breached', 'vuotanut', 'hacker', 'hakkeri', 'murtauduttu'],
  ['company', 'organisation', 'organization', 'yritys', 'firma', 'yrityksen', 'organisaatio', 'firman', 'organisaation', 'yhtiö', 'yhtiön', 'business', 'firmamme', 'yrityksemme', 'työpaikka', 'työpaikan', 'workplace', 'employer'],
  ['down', 'crashed', 'alhaalla', 'kaatunut', 'kaatui', 'nurin', 'kaatuneena', 'crash', 'offline', 'sammuksissa', 'sammunut', 'päällä', 'kaatu', 'kaatunu', 'crashing'],
  ['broken', 'rikki', 'epäkunnossa', 'malfunctioning', 'malfunction'],
  ['loop', 'loops', 'looping', 'silmukka', 'silmukassa', 'kehää', 'kehässä', 'ympyrää', 'circle', 'circles', 'postisilmukka', 'viestisilmukka', 'kiertää'],
  ['problem', 'problems', 'issue', 'issues', 'trouble', 'fault', 'ongelma', 'ongelmia', 'vika', 'vikaa', 'vian', 'häiriö', 'häiriöitä', 'häiriön'],
  ['temporary', 'temporarily', 'tilapäinen', 'tilapäisesti', 'väliaikainen', 'väliaikaisesti', 'hetkellinen', 'ohimenevä', 'hetkellisesti', 'toistaiseksi'],
  ['busy', 'overloaded', 'overload', 'congested', 'congestion', 'ruuhkautunut', 'ruuhka', 'ruuhkainen', 'ruuhkautui', 'kiireinen', 'varattu', 'ylikuormittunut', 'ylikuormitettu', 'ylikuormitus', 'kuormitettu', 'kuormittunut', 'kuormitus', 'load'],
  ['maintenance', 'huolto', 'huollossa', 'huoltokatko', 'huoltokatkolla', 'ylläpitokatko', 'huoltotyö', 'huoltotauko', 'huollon'],
  ['virus', 'viruses', 'virukset', 'viruksia', 'viruksen', 'virusta', 'virustartunta'],
  ['malware', 'haittaohjelma', 'haittaohjelman', 'haittaohjelmia'],
  ['infected', 'saastunut', 'saastuneita', 'infection'],
  ['many', 'monta', 'paljon', 'liikaa', 'excessive', 'useita', 'lots', 'much', 'liiallinen', 'usea', 'number', 'montako', 'paljonko'],
  ['hour', 'hours', 'hourly', 'tunti', 'tunnissa', 'tunteja', 'tuntia', 'tunnin', 'tuntien', 'tuntikaupalla'],
  ['day', 'days', 'daily', 'today', 'päivä', 'päivässä', 'päivän', 'päivittäinen', 'vuorokausi', 'vuorokaudessa', 'vuorokauden', 'tänään', 'päivää', 'päivittäin'],
  ['minute', 'minutes', 'minuutti', 'minuutissa', 'minuuttia'],
  ['short', 'lyhyt', 'lyhyessä', 'quickly', 'quick', 'fast', 'nopeasti', 'nopea', 'nopeaan', 'tiheään'],
  ['size', 'koko', 'koon', 'kokoa'],
  ['bounce', 'bounced', 'bounces', 'bouncing', 'palautui', 'palautuu', 'palautettiin', 'palautus', 'palautettu', 'palautuvat', 'palautuivat', 'palautunut', 'takas'],
  ['failed', 'fails', 'fail', 'failure', 'failing', 'unsuccessful', 'epäonnistui', 'epäonnistuu', 'epäonnistunut', 'onnistu', 'onnistunut', 'onnistunu', 'pass', 'passes', 'passed', 'passing', 'läpäise', 'läpäissyt', 'läpäisty'],
  ['required', 'requires', 'require', 'mandatory', 'enforced', 'compulsory', 'needed', 'needs', 'vaaditaan', 'vaatii', 'vaadittu', 'vaaditaankin', 'pakollinen', 'edellyttää', 'vaati', 'vaativat', 'demands', 'demand', 'insists'],
  ['space', 'room', 'tila', 'tilaa', 'tilan'],
  ['storage', 'muisti', 'muistia', 'tallennustila'],
  ['deleted', 'removed', 'poistettu', 'poistettiin', 'poistunut'],
  ['found', 'find', 'löydy', 'löytynyt', 'löytyi', 'löytyy', 'löydetty', 'löydä', 'löydetä', 'finds'],
  ['exist', 'exists', 'existing', 'existent', 'olemassa'],
  ['changed', 'change', 'vaihtunut', 'vaihtui', 'vaihdettu', 'muuttunut', 'muuttui', 'vaihtanut'],
  ['list', 'lista', 'listalla', 'listalle', 'listalta', 'listan', 'listed', 'listattu', 'listattiin', 'listing'],
  ['typo', 'misspelled', 'misspelling', 'misspelt', 'spelling', 'mistyped', 'mistake', 'typing', 'kirjoitusvirhe', 'näppäilyvirhe', 'lyöntivirhe', 'kirjoitin', 'kirjoitettu'],
  ['responding', 'respond', 'responds', 'responded', 'answer', 'answers', 'answering', 'answered', 'vastaa', 'vastannut', 'vastaamatta', 'reagoi'],
  ['timeout', 'timed', 'aikakatkaisu', 'aikakatkaistiin', 'aikakatkaistu', 'aikakatkaistaan'],
  ['lost', 'dropped', 'broke', 'interrupted', 'reset', 'disconnected', 'terminated unexpectedly', 'katkesi', 'katkennut', 'katkeaa', 'poikki', 'pätkii', 'katkeili', 'keskeytyi', 'menetettiin', 'katkaistiin', 'katkaisi'],
  ['queue', 'queued', 'jono', 'jonossa', 'jonoon', 'jonoutunut'],
  ['stuck', 'jumissa', 'jumittaa', 'jumiutunut', 'juuttunut', 'roikkuu', 'jumi'],
  ['verify', 'verified', 'verification', 'confirm', 'confirmed', 'varmistaa', 'varmistettu', 'vahvistaa', 'vahvistettu', 'tarkistaa', 'tarkistettu'],
  ['limit', 'cap', 'maximum', 'max', 'limits', 'limited', 'capped', 'raja', 'rajoitus', 'rajan', 'rajoitettu', 'rajaa', 'enimmäismäärä', 'maksimi', 'rajoituksen'],
  ['connection', 'connect', 'connecting', 'connected', 'connects', 'yhteys', 'yhteyttä', 'yhteyden', 'palvelinyhteys', 'yhdistäminen', 'yhdistää', 'yhteyspyyntö', 'yhteyspyyntöön', 'yhteydenotto', 'yhdisty'],
  ['connections', 'yhteyksiä', 'sessions', 'yhteydet', 'session'],
  ['unreachable', 'reachable', 'tavoita', 'tavoiteta', 'tavoitettu', 'tavoittaa', 'unresponsive'],
  ['external', 'outside', 'outsiders', 'ulkopuoliset', 'ulkoiset', 'ulkopuolinen', 'ulkopuolelta', 'ulkoinen', 'ulkopuolisia', 'ulkopuolisilta'],
  ['member', 'members', 'jäsen', 'jäsenet', 'jäsenille', 'jäsenen'],
  ['slowly', 'takes', 'kestää'],
  ['command', 'commands', 'komento', 'komennon', 'komentoa', 'komentoja'],
  ['supported', 'support', 'tueta', 'tuettu', 'tuki', 'implemented', 'unsupported', 'toteutettu'],
  ['accept', 'accepted', 'accepting', 'accepts', 'kelpaa', 'kelvannut', 'hyväksytä', 'hyväksytty', 'hyväksy', 'hyväksytään', 'hyväksyttiin', 'käy', 'hyväksynyt'],
  ['locked', 'lock', 'lukittu', 'lukossa', 'lukkiutunut', 'lukittiin', 'lukkiutui', 'lukitus'],
  ['asks', 'ask', 'asking', 'kysyy', 'kysele', 'kyselee', 'pyytää', 'kyselyt', 'prompts', 'prompting', 'wants'],
  ['want', 'halua', 'haluta'],
  ['inactive', 'dormant', 'passiivinen', 'passivoitu', 'käyttämätön'],
  ['configuration', 'misconfigured', 'configured', 'misconfiguration', 'settings', 'setting', 'setup', 'konfiguroitu', 'konfiguraatio', 'konfigurointi', 'määritys', 'määritetty', 'määritykset', 'määritelty', 'asetus', 'asetukset', 'asetuksissa', 'asetusten'],
  ['credentials', 'tunnarit', 'tunnareita', 'tunnistetiedot', 'kirjautumistiedot', 'käyttäjätiedot', 'kirjautumistunnukset'],
  ['username', 'usernames', 'käyttäjätunnus', 'käyttäjätunnusta', 'käyttäjänimi', 'käyttäjätunnukset', 'käyttäjätunnuksen', 'käyttäjätunnusten'],
  ['newsletter', 'newsletters', 'uutiskirje', 'uutiskirjeen', 'uutiskirjeet', 'uutiskirjettä', 'mainoskirje'],
  ['bulk', 'mass', 'massaposti', 'massapostitus', 'massapostin', 'joukkoviesti', 'joukkopostitus', 'joukkoposti', 'massaviesti', 'ryhmäviesti'],
  ['such', 'tällaista', 'tuollaista', 'sellaista', 'semmoista', 'tälläistä'],
  ['scanner', 'scanners', 'printer', 'copier', 'skanneri', 'skannaa', 'skannata', 'skannaus', 'skannerista', 'tulostin', 'tulostimesta', 'tulostimen', 'kopiokone', 'monitoimilaite'],
  ['internal', 'internally', 'inside', 'sisäinen', 'sisäistä', 'sisäpuolelta', 'sisäisille'],
  ['firewall', 'palomuuri', 'palomuurin'],
  ['link', 'links', 'url', 'urls', 'hyperlink', 'linkki', 'linkin', 'linkit', 'linkkejä', 'linkkiä'],
  ['phishing', 'scam', 'fraud', 'kalastelu', 'tietojenkalastelu', 'kalasteluviesti', 'huijaus', 'huijausviesti', 'huijauksena'],
  ['suspicious', 'epäilyttävä', 'epäilyttävää', 'epäilyttävän', 'suspected', 'epäilty'],
  ['content', 'contents', 'sisältö', 'sisällön', 'sisältöä'],
  ['quarantine', 'quarantined', 'karanteeni', 'karanteenissa', 'karanteeniin'],
  ['reputation', 'maine', 'maineen', 'maineessa', 'mainetta', 'maineeni'],
  ['trust', 'trusted', 'untrusted', 'luota', 'luottaa', 'luottamus', 'luoteta', 'luotettu', 'epäluotettava', 'luottamusta'],
  ['signature', 'signatures', 'signed', 'allekirjoitus', 'allekirjoituksen', 'allekirjoitusta'],
  ['delivery', 'deliver', 'delivered', 'delivering', 'toimitus', 'toimittaa', 'toimittaminen', 'toimitettu', 'toimitettua', 'toimituksen'],
  ['waiting', 'wait', 'waits', 'odottaa', 'odota', 'odottamassa', 'odotan', 'odottelee', 'pending', 'holding'],
  ['arrives', 'arrive', 'arriving', 'arrived', 'saapuu', 'saapui', 'saapuvat', 'saapunut', 'saavu'],
  ['access', 'pääsy', 'pääsyä', 'käyttöoikeus', 'käyttöoikeutta'],
  ['port', 'ports', 'portti', 'portin', 'portteja'],
  ['handshake', 'kättely', 'kättelyn'],
  ['alias', 'aliases', 'aliaksella', 'aliaksesta', 'aliaksen'],
  ['behalf', 'nimissä', 'puolesta', 'nimissäni'],
  ['syntax', 'syntaksi', 'syntaksivirhe', 'syntaksin'],
  ['name', 'names', 'nimi', 'nimeä', 'nimen', 'nimellä'],
  ['hostname', 'hostnames', 'isäntänimi', 'isäntänimeä', 'konenimi'],
  ['greylisting', 'greylisted', 'greylist', 'greylists', 'graylisted', 'graylisting', 'graylist', 'harmaalista', 'harmaalistaus', 'harmaalistattu', 'harmaalistalla', 'harmaalistasi', 'harmaalistalle', 'harmaalistaa', 'greylistaus', 'harmaalistauksen'],
  ['forwarding', 'forwarded', 'forward', 'forwards', 'edelleenlähetys', 'edelleenohjaus', 'edelleenohjattu', 'uudelleenohjaus', 'edelleenlähetyksen', 'jälleenlähetys', 'ohjaus', 'edelleenohjauksen', 'redirect', 'redirection'],
  ['identity', 'henkilöllisyys', 'identiteetti'],
  ['unexpected', 'odottamaton', 'yllättävä'],
  ['directory', 'luettelo', 'hakemisto'],
  ['first', 'eka', 'ekan', 'ekaa', 'ekalla', 'ekat', 'ensimmäinen', 'ensimmäisen', 'ensimmäistä', 'initial'],
  ['new', 'uusi', 'uudelle', 'uuden', 'uutta', 'uudesta', 'uusille', 'uusien', 'uudet'],
  ['paid', 'pay', 'pays', 'payment', 'unpaid', 'paying', 'maksettu', 'maksanut', 'maksamatta', 'maksamaton', 'maksaa', 'maksu', 'maksoi', 'maksuja'],
  ['invoice', 'invoices', 'bill', 'bills', 'lasku', 'laskut', 'laskun', 'laskua', 'laskuja', 'laskuni'],
  ['subscription', 'contract', 'liittymä', 'liittymän', 'sopimus', 'sopimuksen'],
  ['form', 'lomake', 'lomakkeen', 'lomakkeelta', 'lomakkeesta', 'yhteydenottolomake', 'nettilomake'],
  ['website', 'kotisivu', 'kotisivut', 'kotisivujen', 'verkkosivu', 'verkkosivut', 'verkkosivujen', 'nettisivu', 'nettisivut', 'nettisivujen', 'webpage', 'homepage', 'wordpress', 'webshop', 'verkkokauppa', 'verkkokaupan'],
  ['renewed', 'renew', 'uusittu', 'uusittiin', 'uusia', 'uusiminen', 'renewal'],
  ['wifi', 'wlan', 'network', 'verkko', 'verkosta', 'hotspot'],
];

const standIns: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([first = '', ...others]) =>
    [first, ...others].map((word) => [foldWord(word) ?? word, foldWord(first) ?? first] as const),
  ),
);

/** Words that say nothing more of another that they begin, as all is about mail: a `sähköpostitili` is a `tili`. */
const modifiers = ['sähköposti', 'sahkoposti', 'meili', 'email', 'posti', 'mail'];

/** What `modifiers` begin and no group has. */
const headWords: ReadonlySet<string> = new Set(
  ['ohjelma', 'palvelu', 'asetus', 'asetukset', 'kansio', 'sovellus'].map((word) => foldWord(word) ?? word),
);

/** A word as the search compares it: folded, and for words that mean alike the one that stands for them. Null for an empty one. */
export function termOf(word: string): string | null {
  const folded = foldWord(word);
  if (folded === null) return null;
  return standIns.get(folded) ?? termOfHead(word) ?? folded;
}

/** Of a compound whose first half says nothing the second half; null of other words. */
function termOfHead(word: string): string | null {
  const modifier = modifiers.find((known) => word.startsWith(known));
  const head = modifier === undefined ? null : foldWord(word.slice(modifier.length));
  if (head === null) return null;
  return standIns.get(head) ?? (headWords.has(head) ? head : null);
}

/** What the words that begin with `beginning` stand for, while one is typed. */
export function begunTerm(beginning: string): string | undefined {
  for (const [word, term] of standIns) if (word.startsWith(beginning)) return term;
  return undefined;
}

/** Every word that has others of its meaning. */
export function wordsWithOthers(): string[] {
  return groups.flat();
}

/** Whether a word is one that has others of its meaning, or a compound of one. */
export function hasOthers(word: string): boolean {
  const folded = foldWord(word);
  return folded !== null && (standIns.has(folded) || termOfHead(word) !== null);
}
