/*
 * Message tracking logs of Exchange: files of comma-separated fields, or the same from PowerShell's `Export-Csv`.
 * https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking
 */

/** What a column holds that the decoder reads. */
export type TrackingColumn = 'event' | 'message' | 'recipient' | 'status';

/**
 * Names of those columns, lower case, without signs: `recipient-status` of the file, `RecipientStatus` of PowerShell.
 */
export const trackingColumns: Readonly<Record<string, TrackingColumn>> = {
  eventid: 'event',
  messageid: 'message',
  recipientaddress: 'recipient',
  recipients: 'recipient',
  recipientstatus: 'status',
};

/** Their places in a file's rows, for those pasted without the line of names. */
export const trackingPlaces: Readonly<Record<TrackingColumn, number>> = {
  event: 8,
  message: 10,
  recipient: 12,
  status: 13,
};

/** What an event means for its recipients (RFC 3464's words); others say nothing of an end. */
export const trackingEvents: Readonly<Record<string, 'failed' | 'delayed' | 'delivered' | 'relayed'>> = {
  FAIL: 'failed',
  BADMAIL: 'failed',
  POISONMESSAGE: 'failed',
  DEFER: 'delayed',
  DELIVER: 'delivered',
  SEND: 'relayed',
  SENDEXTERNAL: 'relayed',
};
