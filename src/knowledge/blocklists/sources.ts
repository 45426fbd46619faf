import { thirdParty } from '../source.ts';

/** The settings of programs that ask the lists. */
export const rspamd = thirdParty('rspamd/rspamd conf/modules.d/rbl.conf (2026-08-21)');
export const spamAssassin = thirdParty('apache/spamassassin rules/20_dnsbl_tests.cf (2024-10-24)');
export const dnsblChecker = thirdParty('O-X-L/dnsbl-checker Providers.md (2025)');
