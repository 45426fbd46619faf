import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';
import { blocklists } from '../../../src/knowledge/blocklists/blocklists.ts';

async function read(line: string) {
  const [recipient] = (await decode(line)).recipients;
  return recipient && { blocklist: recipient.blocklist, explanation: recipient.explanation, owner: recipient.owner };
}

describe('the block list that a reply names', () => {
  it('is found by each of its zones', async () => {
    const missed = [];
    for (const { id, zones = [], closed } of blocklists)
      for (const zone of zones) {
        const told = await read(`554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using ${zone}`);
        const isRightOwner = closed === undefined || told?.owner === 'recipient-provider';
        if (told?.blocklist !== id || !isRightOwner) missed.push([id, zone, told]);
      }
    expect(missed).toEqual([]);
  });

  it.each([
    ['550 5.7.1 Your host 203.0.113.9 is on the UCEPROTECT-Level 2 list', 'uceprotect-2'],
    ['550 Rejected: 203.0.113.9 found in dnsbl-3.uceprotect.net, see www.uceprotect.net/rblcheck.php', 'uceprotect-3'],
    ['550 5.7.1 203.0.113.9 is listed, see https://www.abuseat.org/lookup.cgi?ip=203.0.113.9', 'cbl'],
    ['554 5.7.1 rejected, 203.0.113.9 is on our RBL; look it up at https://lookup.abusix.com/', 'abusix'],
    ['550 blocked by RATS-NoPtr, see http://www.spamrats.com/lookup.php?ip=203.0.113.9', 'spamrats'],
    ['554 5.7.1 Message contains a link listed at multi.surbl.org', 'surbl'],
    ['554 IP=198.51.100.9 - A problem occurred. (Ask your postmaster or tosa@rx.t-online.de to clarify.) (BL)', 't-online-list'],
    ['550 5.7.511 Access denied, banned sender. To request removal write to delist@microsoft.com.', 'microsoft-365-list'],
    [
      '550 5.7.1 Service unavailable, Client host [203.0.113.9] blocked using Spamhaus. https://www.spamhaus.org/query/ip/203.0.113.9',
      'spamhaus-zen',
    ],
    ['554 5.7.1 blocked using zen.spamhaus.org; https://www.spamhaus.org/query/pbl?ip=203.0.113.9', 'spamhaus-pbl'],
    ['554 5.7.1 blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL000001', 'spamhaus-sbl'],
  ])('%s', async (line, id) => {
    expect((await read(line))?.blocklist).toBe(id);
  });

  it('of several is the first', async () => {
    const told = await read('554 5.7.1 203.0.113.9 is blocked, listed in bl.spamcop.net and psbl.surriel.com');
    expect(told?.blocklist).toBe('spamcop');
  });

  it('that has ended is the fault of the server that asks it', async () => {
    expect(await read('550 5.7.1 Mail from 203.0.113.9 refused by blackhole site dnsbl.njabl.org (RBL)')).toEqual({
      blocklist: 'njabl',
      explanation: 'blocklist-closed',
      owner: 'recipient-provider',
    });
  });

  it('that answered a server that may not ask it holds no entry', async () => {
    for (const answer of ['127.255.255.254', '127.255.255.255', 'Error: open resolver', 'https://www.spamhaus.org/returnc/pub/'])
      expect(await read(`554 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org; ${answer}`)).toEqual({
        blocklist: 'spamhaus-zen',
        explanation: 'blocklist-misread',
        owner: 'recipient-provider',
      });
  });

  it.each([
    '552 5.2.2 The mailbox is full. We check senders at spamhaus.org; see our policy.',
    '550 5.1.1 <eva@spamcop.net>: no such user here',
    '550 5.7.1 The server reabsorbs no mail from 203.0.113.9, your host is blocked',
    '554 5.7.1 Your host 203.0.113.9 is on our block list',
    '450 4.2.0 Greylisted, please try again; whitelisting at zen.spamhaus.org does not help',
  ])('none: %s', async (line) => {
    expect((await read(line))?.blocklist).toBeNull();
  });
});
