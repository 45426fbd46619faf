import type { ProviderRow } from './provider.ts';
import { documented, general } from './provider.ts';

/** Filters that stand in front of a mailbox elsewhere. One row a line; facts without a source of their own stand in `general`. */
// oxfmt-ignore
export const filterRows: readonly ProviderRow[] = [
  { id: 'mimecast', name: 'Mimecast', kind: 'filter', mx: ['mimecast.com', 'mimecast.co.za'], mxExpected: [[10, '{region}-smtp-inbound-1.mimecast.com'], [10, '{region}-smtp-inbound-2.mimecast.com']], spfIncludes: ['{region}._netblocks.mimecast.com'], links: { status: documented('https://status.mimecast.com/') }, general: ['mx'] },
  { id: 'proofpoint', name: 'Proofpoint Email Protection', kind: 'filter', mx: ['pphosted.com'], mxExpected: [[10, 'mx0a-{id}.pphosted.com'], [10, 'mx0b-{id}.pphosted.com']], spfIncludes: ['spf-{id}.pphosted.com'] },
  { id: 'proofpoint-essentials', name: 'Proofpoint Essentials', kind: 'filter', mx: ['ppe-hosted.com'] },
  { id: 'barracuda', name: 'Barracuda Email Security', kind: 'filter', mx: ['barracudanetworks.com'], mxExpected: [[10, 'd{id}a.ess.barracudanetworks.com'], [20, 'd{id}b.ess.barracudanetworks.com']], spfIncludes: ['spf.ess.barracudanetworks.com', 'spf.ess.uk.barracudanetworks.com', 'spf.ess.de.barracudanetworks.com', 'spf.ess.ca.barracudanetworks.com', 'spf.ess.au.barracudanetworks.com', 'spf.ess.in.barracudanetworks.com'] },
  { id: 'hornetsecurity', name: 'Hornetsecurity (antispameurope)', kind: 'filter', mx: ['hornetsecurity.com', 'antispameurope.com'], links: { panel: general('https://cp.hornetsecurity.com/') }, countries: ['DE'] },
  { id: 'cisco-email', name: 'Cisco Secure Email', kind: 'filter', mx: ['iphmx.com'] },
  { id: 'messagelabs', name: 'Broadcom (Symantec) Email Security.cloud', kind: 'filter', mx: ['messagelabs.com'] },
  { id: 'trend-micro', name: 'Trend Micro Email Security', kind: 'filter', mx: ['tmes.trendmicro.eu', 'tmes.trendmicro.com'] },
  { id: 'sophos', name: 'Sophos Email', kind: 'filter', mx: ['hydra.sophos.com'] },
  { id: 'cloudflare-email-security', name: 'Cloudflare Email Security (Area 1)', kind: 'filter', mx: ['cf-emailsecurity.net'], links: { panel: general('https://dash.cloudflare.com/') } },
  { id: 'spamexperts', name: 'N-able Mail Assure (SpamExperts)', kind: 'filter', mx: ['spamexperts.com', 'spamexperts.eu', 'spamexperts.net', 'antispamcloud.com', 'mtaroutes.com'], mxExpected: [[10, 'mx.spamexperts.com'], [20, 'fallbackmx.spamexperts.eu'], [30, 'lastmx.spamexperts.net']] },
  { id: 'siteground-filter', name: 'SiteGround (mailspamprotection.com)', kind: 'filter', mx: ['mailspamprotection.com'] },
  { id: 'vade', name: 'Hornetsecurity Vade', kind: 'filter', mx: ['vadesecure.com'], countries: ['FR'] },
  { id: 'mailinblack', name: 'Mailinblack', kind: 'filter', mx: ['mailinblack.com'], countries: ['FR'] },
  { id: 'forcepoint', name: 'Forcepoint Email Security', kind: 'filter', mx: ['mailcontrol.com'] },
  { id: 'retarus', name: 'Retarus', kind: 'filter', mx: ['retarus.com'], countries: ['DE'] },
  { id: 'libraesva', name: 'Libraesva', kind: 'filter', mx: ['esvacloud.com'], countries: ['IT'] },
  { id: 'seppmail', name: 'SEPPmail.cloud', kind: 'filter', mx: ['seppmail.cloud'], countries: ['CH', 'DE'] },
  { id: 'mailroute', name: 'MailRoute', kind: 'filter', mx: ['mailroute.net'] },
  { id: 'smx', name: 'SMX', kind: 'filter', mx: ['smxcloud.com'], countries: ['NZ', 'AU'] },
  { id: 'privateemail-filter', name: 'Jellyfish spam filter (Namecheap hosting)', kind: 'filter', mx: ['jellyfish.systems'] },
  { id: 'd-fence', name: 'D-Fence', kind: 'filter', mx: ['d-fence.eu'], countries: ['FI'] },
  { id: 'edelkey', name: 'Edelkey', kind: 'filter', mx: ['edelkey.net'], countries: ['FI'] },
  { id: 'secmail', name: 'SecMail (Cinia)', kind: 'filter', mx: ['secmail.com'], countries: ['FI'] },
  { id: 'ippnet', name: 'IPPnet', kind: 'filter', mx: ['ippnet.fi'], countries: ['FI'] },
];
