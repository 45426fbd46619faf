import type { Page } from '@playwright/test';
import { languages } from '../../src/paths.ts';
import { answerFrom, type Zone } from './resolver.ts';
import { onHost } from './site.ts';
import { expect, expectGoodLook, open, test, untilAlive } from './support.ts';

const registryHost = 'rdap.publicinterestregistry.org';
const statusHost = 'status.proton.me';
const rdapAddress = `https://${registryHost}/rdap/domain/post.org`;
const statusAddress = `https://${statusHost}/api/v2/summary.json`;

/** Requests to the hosts named before the click are what the page is for. */
test.use({
  expected:
    /^request to https:\/\/(?:(?:cloudflare-dns\.com|doh\.dns\.sb)\/dns-query\?dns=|rdap\.publicinterestregistry\.org\/rdap\/domain\/|status\.proton\.me\/api\/)|net::ERR_BLOCKED_BY_CLIENT|status of (?:404|429)/,
});

const zone: Zone = {
  'post.org MX': [{ preference: 10, exchange: 'mail.protonmail.ch' }],
  'post.org NS': ['ns1.post.org'],
  'post.org SOA': [{ mname: 'ns1.post.org', rname: 'a.post.org', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 300 }],
  'post.org TXT': ['v=spf1 include:_spf.protonmail.ch -all'],
  '_spf.protonmail.ch TXT': ['v=spf1 ip4:192.0.43.0/24 -all'],
  '_dmarc.post.org TXT': ['v=DMARC1; p=reject'],
  'mail.protonmail.ch A': ['192.0.43.10'],
};
const gone: Zone = { 'org SOA': [] };

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** A registry's answer in the shape of RFC 9083. */
function registered(days: number, status: readonly string[] = ['client transfer prohibited']) {
  return {
    objectClassName: 'domain',
    ldhName: 'POST.ORG',
    status,
    events: [{ eventAction: 'expiration', eventDate: inDays(days) }],
    entities: [
      {
        objectClassName: 'entity',
        roles: ['registrar'],
        publicIds: [{ type: 'IANA Registrar ID', identifier: '9999' }],
        vcardArray: ['vcard', [['fn', {}, 'text', '<b>Names & Sons</b>']]],
      },
    ],
  };
}

function summary(status: string) {
  return {
    status: { indicator: 'none' },
    components: [
      { id: 'c1', name: 'Proton Mail', status, group_id: null },
      { id: 'c2', name: 'Proton VPN', status: 'major_outage', group_id: null },
    ],
    incidents: [],
    scheduled_maintenances: [],
  };
}

interface World {
  readonly zone?: Zone | 'blocked' | 'silent';
  /** JSON, an HTTP status with the header that lets a page read it, or no way through. */
  readonly registry?: object | number | 'blocked';
  readonly status?: object | number | 'blocked';
}

/** Stands in for resolvers, registry and status page, and collects every request that leaves our own host. */
async function liveIn(page: Page, world: World): Promise<{ left: string[]; hosts: () => string[] }> {
  const left: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) left.push(request.url());
  });
  await answerFrom(page, world.zone ?? zone);
  const places = [
    [`https://${registryHost}/**`, world.registry ?? registered(400), 'application/rdap+json'],
    [`https://${statusHost}/**`, world.status ?? summary('operational'), 'application/json'],
  ] as const;
  for (const [address, reply, type] of places) {
    await page.route(address, async (route) => {
      if (reply === 'blocked') {
        await route.abort('blockedbyclient');
        return;
      }
      const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
      const answer = typeof reply === 'number' ? { status: reply, body: '{}' } : { status: 200, body: JSON.stringify(reply) };
      await route.fulfill({ ...answer, headers });
    });
  }
  return { left, hosts: () => [...new Set(left.map((url) => new URL(url).hostname))].toSorted() };
}

async function ask(page: Page, name = 'Check this domain'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('region', { name: /post\.org/ })).toBeVisible();
}

test('names every host before the click, asks nobody then, and after it exactly those', async ({ page }) => {
  const { left, hosts } = await liveIn(page, {});
  await open(page, '/en/domain#domain=post.org');
  const notice = page.getByRole('main');
  await expect(notice.getByText(`We ask ${registryHost} when`)).toBeVisible();
  await page.getByText('Status pages (we ask one at most)').click();
  await expect(notice.getByText(`${statusHost} (Proton Mail)`)).toBeVisible();
  await expect(notice.getByText('Cloudflare (cloudflare-dns.com)')).toBeVisible();
  expect(left).toEqual([]);
  await ask(page);
  expect(hosts()).toEqual(['cloudflare-dns.com', registryHost, statusHost]);
  expect(left.filter((url) => !url.includes('dns-query'))).toEqual([rdapAddress, statusAddress]);
  await expect(page.getByRole('heading', { level: 3, name: 'The domain has not expired' })).toBeVisible();
  await expect(page.getByText('<b>Names & Sons</b>')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'The provider reports no outage in its mail' })).toBeVisible();
});

test('asks the registry beside the resolvers, and the status page only once these have answered', async ({ page }) => {
  const { hosts } = await liveIn(page, { zone: 'silent' });
  await open(page, '/en/domain#domain=post.org');
  await page.getByRole('button', { name: 'Check this domain' }).click();
  await expect.poll(hosts).toEqual(['cloudflare-dns.com', registryHost]);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('You stopped the check.')).toBeVisible();
  expect(hosts()).not.toContain(statusHost);
});

test('a visit that began on a page that asks nobody may ask here', async ({ page }) => {
  await liveIn(page, {});
  await open(page, '/en');
  // The page begun with asks nobody; a link leads on within the same visit.
  await page.evaluate(() => {
    document.documentElement.dataset['visit'] = 'first';
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Domain' }).first().click();
  await expect(page).toHaveURL(/\/en\/domain$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-visit', 'first');
  await untilAlive(page);
  await page.getByLabel('Domain, e-mail address').fill('post.org');
  await ask(page);
  await expect(page.getByRole('heading', { level: 3, name: 'The domain has not expired' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: "What's wrong with your e-mail?" })).toBeVisible();
  await page.goForward();
  await ask(page);
  await expect(page.getByRole('heading', { level: 3, name: 'The domain has not expired' })).toBeVisible();
});

test('only pages that ask may ask', async ({ request }) => {
  const policyOf = async (address: string) =>
    /connect-src ([^;]*);/.exec(await (await request.get(onHost(address))).text())?.[1]?.split(' ');
  for (const address of ['/en', '/fi/decode', '/en/codes', '/fi/report', '/404.html']) expect(await policyOf(address)).toEqual(["'self'"]);
  for (const address of ['/en/domain', '/fi/domain', '/en/check', '/fi/check/mx']) {
    const allowed = await policyOf(address);
    expect(allowed).toEqual(
      expect.arrayContaining(["'self'", 'https://cloudflare-dns.com', `https://${registryHost}`, `https://${statusHost}`]),
    );
    expect(allowed?.filter((source) => !/^(?:'self'|https:\/\/[a-z0-9.-]+)$/.test(source))).toEqual([]);
  }
});

test('an ending without a readable registry is said before the click, and nobody is asked for it', async ({ page }) => {
  const { hosts } = await liveIn(page, {});
  await open(page, '/en/domain');
  await page.getByLabel('Domain, e-mail address').fill('post.se');
  await expect(page.getByText('We ask no one: the registry of this ending')).toBeVisible();
  await page.getByRole('button', { name: 'Check this domain' }).click();
  await expect(page.getByRole('heading', { level: 3, name: "The registry of this ending can't be asked from a page" })).toBeVisible();
  await expect(page.getByRole('link', { name: 'www.iana.org' })).toHaveAttribute('href', 'https://www.iana.org/domains/root/db/se.html');
  expect(hosts()).toEqual(['cloudflare-dns.com']);
});

const worlds = {
  'all-well': { world: {}, en: 'Mail can reach this domain', fi: 'Posti löytää perille tähän verkkotunnukseen' },
  expired: { world: { registry: registered(-5) }, en: 'The domain has expired', fi: 'Verkkotunnus on vanhentunut' },
  held: {
    world: { zone: gone, registry: registered(200, ['client hold', 'client transfer prohibited']) },
    en: 'The domain has been switched off by its registrar',
    fi: 'Verkkotunnusvälittäjä on poistanut verkkotunnuksen käytöstä',
  },
  incident: {
    world: { status: summary('partial_outage') },
    en: 'The provider reports an outage in its mail',
    fi: 'Palveluntarjoaja kertoo sähköpostin häiriöstä',
  },
  'not-registered': {
    world: { zone: gone, registry: 404 },
    en: 'The registry does not know this domain',
    fi: 'Rekisteri ei tunne tätä verkkotunnusta',
  },
  'could-not-check': {
    world: { zone: 'blocked', registry: 'blocked' },
    en: 'The network or your browser blocked our request',
    fi: 'Verkko tai selain esti kyselyn',
  },
} as const satisfies Record<string, { world: World; en: string; fi: string }>;

test('a registry that turns us away, and a status page nobody may read, leave mail fine and say what to do', async ({ page }) => {
  await liveIn(page, { registry: 429, status: 'blocked' });
  await open(page, '/en/domain#domain=post.org');
  await ask(page);
  await expect(page.getByRole('heading', { level: 2, name: worlds['all-well'].en })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'The registry has had too many requests' })).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 3, name: 'The network or your browser blocked our request to the status page' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'lookup.icann.org' })).toHaveAttribute('href', /name=post\.org$/);
  await expect(page.getByRole('link', { name: statusHost })).toHaveAttribute('href', `https://${statusHost}/`);
});

for (const language of languages) {
  for (const [name, { world, [language]: title }] of Object.entries(worlds)) {
    test(`${name} has no violation and fits a phone and a desk, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await liveIn(page, world);
      await open(page, `/${language}/domain#domain=post.org`);
      await ask(page, language === 'fi' ? 'Tarkista verkkotunnus' : 'Check this domain');
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
      await expectGoodLook(page, name, language);
    });
  }

  test(`the notice before the click has no violation and fits a phone and a desk, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await liveIn(page, {});
    await open(page, `/${language}/domain#domain=www.post.org`);
    await expect(page.getByText(registryHost)).toBeVisible();
    await page.locator('summary').first().click();
    await expectGoodLook(page, 'before the click', language);
  });
}
