import { amazonSes } from './amazon-ses.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './block-lists.ts';
import { comcast } from './comcast.ts';
import { cox } from './cox.ts';
import { dovecot } from './dovecot.ts';
import { exchangeServer } from './exchange-server.ts';
import { exim } from './exim.ts';
import { few } from './few.ts';
import { free } from './free.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { googlePermanent } from './google-permanent.ts';
import { googleSecurity } from './google-security.ts';
import { googleTemporary } from './google-temporary.ts';
import { iUa } from './i-ua.ts';
import { icloud } from './icloud.ts';
import { improvmx } from './improvmx.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft365 } from './microsoft-365.ts';
import { microsoft365Security } from './microsoft-365-security.ts';
import { mimecast } from './mimecast.ts';
import { mxroute } from './mxroute.ts';
import { orange } from './orange.ts';
import { outlookCom } from './outlook-com.ts';
import { postfix } from './postfix.ts';
import { procmail } from './procmail.ts';
import { proofpoint } from './proofpoint.ts';
import { qmail } from './qmail.ts';
import { qq } from './qq.ts';
import { rackspace } from './rackspace.ts';
import { rambler } from './rambler.ts';
import { sendmail } from './sendmail.ts';
import { spectrum } from './spectrum.ts';
import { symantec } from './symantec.ts';
import { titan } from './titan.ts';
import { trellix } from './trellix.ts';
import { trendMicro } from './trend-micro.ts';
import { vade } from './vade.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';
import type { Reply } from './reply.ts';

/** What providers, servers and block lists say. */
export const replies: readonly Reply[] = [
  ...procmail,
  ...googlePermanent,
  ...googleSecurity,
  ...googleTemporary,
  ...microsoft365,
  ...microsoft365Security,
  ...exchangeServer,
  ...outlookCom,
  ...yahoo,
  ...icloud,
  ...comcast,
  ...cox,
  ...spectrum,
  ...godaddy,
  ...orange,
  ...free,
  ...gmx,
  ...yandex,
  ...mailRu,
  ...rambler,
  ...zoho,
  ...qq,
  ...iUa,
  ...rackspace,
  ...titan,
  ...mxroute,
  ...improvmx,
  ...few,
  ...mimecast,
  ...proofpoint,
  ...barracuda,
  ...symantec,
  ...trendMicro,
  ...trellix,
  ...vade,
  ...blockLists,
  ...postfix,
  ...exim,
  ...qmail,
  ...sendmail,
  ...dovecot,
  ...amazonSes,
];
