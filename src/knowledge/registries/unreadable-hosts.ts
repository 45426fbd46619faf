/**
 * Hosts whose answer a page was not allowed to read: no `Access-Control-Allow-Origin` in a measurement of every
 * host in a real browser, 2026-10-05. All others were readable at least once. They are not asked.
 */
export const unreadableHosts: readonly string[] = [
  'ccrdap.twnic.tw',
  'keetmans.omadhina.co.na',
  'rdap.cctld.au',
  'rdap.gmoregistry.net',
  'rdap.nic.alstom',
  'rdap.nic.aquarelle',
  'rdap.nic.bauhaus',
  'rdap.nic.bayern',
  'rdap.nic.cat',
  'rdap.nic.cr',
  'rdap.nic.erni',
  'rdap.nic.eurovision',
  'rdap.nic.eus',
  'rdap.nic.man',
  'rdap.nic.scot',
  'rdap.nic.sport',
  'rdap.nic.xn--80asehdb',
  'rdap.nic.xn--80aswg',
  'rdap.register.si',
  'rdap.twnic.tw',
  'rdap.tznic.or.tz',
  'rdap.y.net.ye',
  'www.rdap.fj',
];
