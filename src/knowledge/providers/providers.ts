import { filters } from './filters.ts';
import { forwarders } from './forwarders.ts';
import { hostingEurope } from './hosting-europe.ts';
import { hostingGerman } from './hosting-german.ts';
import { hostingMailServices } from './hosting-mail-services.ts';
import { hostingNordicBaltic } from './hosting-nordic-baltic.ts';
import { hostingOvhcloud } from './hosting-ovhcloud.ts';
import { hostingPanels } from './hosting-panels.ts';
import { hostingRegistrars } from './hosting-registrars.ts';
import { hostingWorldwide } from './hosting-worldwide.ts';
import { mailboxAmericas } from './mailbox-americas.ts';
import { mailboxAsiaPacific } from './mailbox-asia-pacific.ts';
import { mailboxBritainBenelux } from './mailbox-britain-benelux.ts';
import { mailboxEasternEurope } from './mailbox-eastern-europe.ts';
import { mailboxGerman } from './mailbox-german.ts';
import { mailboxMailCom } from './mailbox-mail-com.ts';
import { mailboxNordicBaltic } from './mailbox-nordic-baltic.ts';
import { mailboxSouthernEurope } from './mailbox-southern-europe.ts';
import { mailboxWorldwide } from './mailbox-worldwide.ts';
import { senders } from './senders.ts';
import type { Provider } from './provider.ts';

/** Every mail provider, one row each. */
export const providers: readonly Provider[] = [
  ...mailboxWorldwide,
  ...mailboxMailCom,
  ...mailboxGerman,
  ...mailboxNordicBaltic,
  ...mailboxEasternEurope,
  ...mailboxSouthernEurope,
  ...mailboxBritainBenelux,
  ...mailboxAsiaPacific,
  ...mailboxAmericas,
  ...hostingOvhcloud,
  ...hostingWorldwide,
  ...hostingMailServices,
  ...hostingGerman,
  ...hostingNordicBaltic,
  ...hostingEurope,
  ...hostingRegistrars,
  ...hostingPanels,
  ...filters,
  ...forwarders,
  ...senders,
];
