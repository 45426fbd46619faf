/** Services that answer in the same words: those of one company, or those that share their servers. */
export interface Group {
  id: string;
  name: string;
  /** What else the group is called, beside the names of its members. */
  names?: readonly string[];
  /** As in the row of a provider. */
  marks: readonly string[];
}

/** Which providers belong to a group stands in their rows. */
export const groups: readonly Group[] = [
  { id: 'google', name: 'Google', names: ['gsmtp'], marks: ['google', 'gsmtp'] },
  { id: 'yahoo-and-aol', name: 'Yahoo and AOL', marks: ['yahoo'] },
  {
    id: 'united-internet',
    name: 'GMX, WEB.DE, mail.com, IONOS',
    marks: ['gmx.net', 'web.de', 'mail.com', 'kundenserver', 'ionos'],
  },
  { id: 'orange-and-la-poste', name: 'Orange and La Poste', marks: ['orange.fr', 'mwinf', 'laposte.net', 'wanadoo'] },
  { id: 'ovhcloud', name: 'OVHcloud', names: ['OVH', 'Kimsufi'], marks: ['ovh.net', 'ovhcloud'] },
  { id: 'zoho', name: 'Zoho', marks: ['zoho'] },
];
