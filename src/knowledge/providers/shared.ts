/** What rightly belongs to several rows: the ids of those, or of their groups, in order of the alphabet. */
type SharedBy = Readonly<Record<string, string>>;

/** Names that people use for several things. */
export const sharedNames: SharedBy = {
  outlook: 'microsoft-365 outlook',
  apple: 'apple-mail icloud',
  exchange: 'exchange-server microsoft-365',
};

/** Marks, SPF includes and servers that several rows have. */
export const sharedMarks: SharedBy = { 'outlook.com': 'microsoft-365 outlook-com' };
export const sharedIncludes: SharedBy = { 'amazonses.com': 'amazon-ses amazon-workmail' };
export const sharedServers: SharedBy = {
  'imap.mail.yahoo.com': 'cox yahoo-and-aol',
  'smtp.mail.yahoo.com': 'cox yahoo-and-aol',
};
