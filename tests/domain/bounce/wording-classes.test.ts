import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/domain/bounce/decode.ts';

/**
 * A row: what was pasted, the family of what it means (`none` where that is not the point), who must act, and what it is, where that is
 * no bounce or delay.
 */
type Row = readonly [text: string, family: string | null, owner?: string | undefined, kind?: string];

/** Wordings by their class, with others that hold the same words and mean something else. */
const classes: Readonly<Record<string, readonly Row[]>> = {
  'tokens of Orange and La Poste': [
    [
      '421 mwinf5c12 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR005_104 [104]',
      'rate-limited',
    ],
    ['550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]', 'recipient-unknown', 'you'],
    ['554 5.7.1 Client host blocked. LPN007_510 service refused', 'content'],
    ['552 5.2.2 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]', 'mailbox-full'],
    [
      'host smtp-in.laposte.net[160.92.124.66] said: 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN000_630 (in reply to MAIL FROM)',
      'policy',
    ],
    ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'content'],
    ['550 5.7.1 Votre adresse LPN est inconnue de notre service (ref. 506)', 'recipient-unknown'],
  ],
  'T-Online': [
    [
      '554 IP=203.0.113.4 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
      'reputation',
      'your-provider',
    ],
    ['554 IP=198.51.100.77 - Dialup/transient IP not allowed. Use a mailgateway or contact tosa@rx.t-online.de (NOWL)', 'reputation'],
    [
      'host mx00.t-online.de[194.25.134.8] refused to talk to me: 554 IP=203.0.113.4 - None/bad reputation. Ask your postmaster for help or to contact tosa@rx.t-online.de for reset. (NOWL)',
      'reputation',
      'your-provider',
    ],
    [
      '550-5.7.0 Message considered as spam or virus, rejected 550-5.7.0 Message rejected because it was considered as spam (BL) t-online.de',
      'content',
    ],
    ['550 5.1.1 unknown user (BL 12 Main Street)', 'recipient-unknown'],
  ],
  'GMX and WEB.DE: the last line gives the reason': [
    [
      '554-gmx.net (mxgmx101) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=203.0.113.4&c=bl',
      'reputation',
      'your-provider',
    ],
    [
      '554-web.de (mxweb012) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.web.de/en/case?c=r1601',
      'sender-authentication',
      'your-provider',
    ],
    [
      '421-gmx.net (mxgmx016) Nemesis ESMTP Service not available 421-Service closing transmission channel 421-Reject due to policy restrictions. 421 For explanation visit https://postmaster.gmx.net/en/case?c=hi',
      'policy',
    ],
    [
      '550-Requested action not taken: mailbox unavailable 550 For explanation visit https://postmaster.gmx.net/en/error-messages',
      'recipient-unknown',
      'you',
    ],
    [
      '552-Requested mail action aborted: exceeded storage allocation 552-Quota exceeded. The recipients mailbox is full. 552 For explanation visit https://www.web.de',
      'mailbox-full',
      'recipient',
    ],
    [
      '554-Transaction failed 554-Reject due to policy restrictions. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0601',
      'policy',
    ],
    ['554-Transaction failed 554-Reject due to SPF policy. 554 For explanation visit https://postmaster.gmx.net', 'sender-authentication'],
    ['550 ESMTP Service not available', 'server-fault'],
  ],
  'Microsoft 365 without a code': [
    ["Your message to eva@shop.example couldn't be delivered. eva wasn't found at shop.example.", 'recipient-unknown', 'you'],
    [
      "Your message to eva@shop.example couldn't be delivered. The group sales only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.",
      'sender-rejected',
    ],
    ["Your message wasn't delivered because the recipient's mailbox is full and can't accept messages now.", 'mailbox-full', 'recipient'],
    [
      'eva@shop.example\nA problem occurred while delivering your message to this email address. Try sending your message again. If the problem continues, please contact your email admin.',
      null,
    ],
    [
      "The message you sent was rejected because it is larger than the size limit set by the recipient's organization. eva@shop.example",
      'message-too-large',
      'you',
    ],
    [
      "Your message can't be delivered because the email address you entered, eva@shop.example, couldn't be found.",
      'recipient-unknown',
      'you',
    ],
    [
      "Your message to eva@shop.example has been blocked. Your organization sent too many messages. You've exceeded your sending limit.",
      'quota-of-sender',
    ],
    [
      "Delivery has failed to these recipients or groups: eva@shop.example. Your message wasn't delivered because you don't have permission to send to this recipient. Ask the owner.",
      'sender-rejected',
    ],
    [
      "Your message couldn't be delivered to eva@shop.example because you weren't recognized as a valid sender. The most common reason for this is that your email address is suspected of sending spam and it's no longer allowed to send messages outside of your organization.",
      'quota-of-sender',
    ],
    [
      "The recipient's domain shop.example couldn't be found. Your message to eva@shop.example wasn't delivered. DNS query failed.",
      'domain-not-found',
    ],
    ['Hi, I have exceeded your expectations, the group and I would like to meet at eva@shop.example', 'none', undefined, 'not-a-bounce'],
  ],
  'dialogs of Gmail': [
    [
      "Address not found\nYour message wasn't delivered to eva@shop.example because the address couldn't be found, or is unable to receive mail.",
      'recipient-unknown',
      'you',
    ],
    [
      'Message blocked\nYour message to eva@shop.example has been blocked. See technical details below for more information.\nThe response from the remote server was: 550 5.7.1 Our system has detected that this message is likely unsolicited mail.',
      'content',
    ],
    [
      "Message not delivered\nYour message couldn't be delivered to eva@shop.example because the remote server is misconfigured. See technical details below for more information.",
      'server-fault',
      'recipient-provider',
    ],
    [
      "Recipient inbox full\nYour message couldn't be delivered to eva@shop.example. Their inbox is full, or it's getting too much mail right now.",
      'mailbox-full',
    ],
    ['You have reached a limit for sending mail. Your message was not sent.', 'quota-of-sender', 'you'],
    ["Message not sent. You've reached your sending limit. Try again in 24 hours. eva@shop.example", 'quota-of-sender', 'you'],
    [
      "Delivery incomplete\nThere was a temporary problem delivering your message to eva@shop.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.",
      'none',
      'nobody',
      'delayed',
    ],
    [
      'Message rejected\nYour message to eva@shop.example was rejected because you do not have permission to send messages to this group.',
      'sender-rejected',
    ],
    ["Message too large\nYour message couldn't be delivered to eva@shop.example because it exceeds the size limit.", 'message-too-large'],
    [
      'Osoitetta ei löydy\nViestiäsi ei toimitettu vastaanottajalle eva@shop.example, koska osoitetta ei löytynyt tai se ei pysty vastaanottamaan viestejä.',
      'recipient-unknown',
      'you',
    ],
  ],
  'interfaces of sending services': [
    [
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-NORTH-1: info@shop.example',
      'sender-rejected',
      'you',
    ],
    ['454 Throttling failure: Daily message quota exceeded.', 'quota-of-sender', 'you'],
    ['454 Throttling failure: Maximum sending rate exceeded.', 'quota-of-sender'],
    [
      'An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region us-east-1: eva@shop.example',
      'sender-rejected',
      'you',
    ],
    [
      'An error occurred (Throttling) when calling the SendRawEmail operation (reached max retries: 4): Maximum sending rate exceeded.',
      'quota-of-sender',
      'you',
    ],
    [
      'An error occurred (AccountSendingPausedException) when calling the SendEmail operation: Email sending is disabled for this account.',
      'quota-of-sender',
    ],
    [
      '554 Message rejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
      'quota-of-sender',
    ],
    [
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. eva@shop.example',
      'recipient-unknown',
    ],
    [
      '{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.","field":"from"}]}',
      'sender-rejected',
      'you',
    ],
    [
      '{"ErrorCode":406,"Message":"You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: eva@shop.example. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression."}',
      'recipient-unknown',
    ],
    [
      '{"ErrorCode":412,"Message":"While your account is pending approval, all recipient addresses must share the same domain as the From address."}',
      'quota-of-sender',
    ],
    [
      '{"message":"Domain mg.shop.example is not allowed to send: The domain is unverified and requires DNS configuration."}',
      'sender-rejected',
      'you',
    ],
    ['550 5.7.1 Recipient has a maximum of 10 messages, throttled for eva@shop.example', 'rate-limited'],
  ],
  'Haraka and programs of its kind': [
    ['450 Error: too many connections from your host', 'rate-limited'],
    [
      'host mx.shop.example[203.0.113.9] said: 550-No such user here 550 5.1.1 I cannot deliver mail for <eva@shop.example>',
      'recipient-unknown',
      'you',
    ],
    ['550 I cannot deliver mail for <eva@shop.example>', 'recipient-unknown'],
    ['<eva@shop.example>: 550 Mail from hosts without rDNS is not accepted here', 'sender-authentication', 'your-provider'],
    ['Some recipients failed: <eva@shop.example>: Error: upstream error: 550 5.1.1 no mailbox here', 'recipient-unknown', 'you'],
    ['bounce: Tried all MXs, all failed: mx1.shop.example connect ECONNREFUSED 203.0.113.9:25', 'unreachable'],
  ],
  'SPF in any phrasing, and checks that were passed': [
    [
      '550 5.7.0 Your message was rejected: sender IP 203.0.113.4 is not listed in the SPF of shop.example',
      'sender-authentication',
      'your-provider',
    ],
    ['550 5.7.23 The message was rejected because of Sender Policy Framework violation', 'sender-authentication', 'your-provider'],
    [
      '550 Please see http://www.openspf.net/Why?s=mfrom;id=info%40shop.example;ip=203.0.113.4;r=mx',
      'sender-authentication',
      'your-provider',
    ],
    ['554 5.7.1 SPF check failed, 203.0.113.4 is not designated by shop.example as permitted sender', 'sender-authentication'],
    ['550 domain of info@shop.example does not designate 203.0.113.4 as permitted sender', 'sender-authentication'],
    ['550 SPF-Prüfung fehlgeschlagen für shop.example', 'sender-authentication'],
    ['550 La verificación SPF falló para el dominio shop.example', 'sender-authentication'],
    ['550 5.7.1 Message rejected: content not accepted. SPF=pass DKIM=pass; URL in body is on our list of bad links', 'content'],
    ['550 5.1.1 User unknown. (SPF result: pass, not rejected on SPF grounds)', 'recipient-unknown', 'you'],
    ['552 5.2.2 Mailbox full; spf=pass; message was rejected', 'mailbox-full'],
  ],
  'whose quota, and of what': [
    ['550 5.7.0 Account has exceeded its hourly sending quota', 'quota-of-sender'],
    ['452 4.3.1 The user you are sending as has reached the daily outgoing limit', 'quota-of-sender'],
    ['550 Sender eva@shop.example has exceeded the quota of messages per day', 'quota-of-sender'],
    ['451 4.2.2 The recipient has exceeded their mailbox quota', 'mailbox-full'],
    ['552 5.2.2 eva@shop.example has exceeded the storage quota assigned to the mailbox', 'mailbox-full'],
    ['550 5.2.1 This mailbox is disabled; its quota was 2 GB', 'recipient-disabled'],
    ['550 5.1.1 no mailbox here by that name; check quota settings later', 'recipient-unknown'],
    ['550 5.7.1 The mailbox is protected by a policy; your quota of trust is low', 'policy'],
    ['421 4.7.0 Your server exceeded its quota of connections per minute', 'rate-limited'],
    ['450 4.7.1 message quota of recipient domain per hour reached, rate limit', 'rate-limited'],
  ],
  'port 25 closed on the sending side': [
    [
      'connect to gmail-smtp-in.l.google.com[142.250.102.27]:25: Connection timed out\nconnect to mta5.am0.yahoodns.net[67.195.204.77]:25: Connection timed out',
      'unreachable',
      'your-provider',
    ],
    [
      'connect to outlook-com.olc.protection.outlook.com[52.101.68.1]:25: Connection timed out connect to gmail-smtp-in.l.google.com[142.250.102.27]:25: Connection timed out',
      'unreachable',
      'your-provider',
    ],
    [
      '(delivery temporarily suspended: connect to mx01.mail.icloud.com[17.57.154.33]:25: Connection timed out; connect to aspmx.l.google.com[142.251.9.26]:25: Connection timed out)',
      'unreachable',
      'your-provider',
    ],
    ['connect to mx.shop.example[203.0.113.9]:25: Connection timed out', 'unreachable'],
    [
      'connect to alt1.gmail-smtp-in.l.google.com[142.250.102.27]:25: Connection timed out\nconnect to mx.shop.example[203.0.113.9]:25: Connection refused',
      'unreachable',
    ],
  ],
  loops: [
    ['554 5.4.6 Hop count exceeded: possible mail loop (25 Received headers)', 'unreachable', 'recipient-provider'],
    ['<eva@shop.example>: mail for shop.example loops back to myself', 'unreachable'],
    ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'unreachable'],
    ['550 5.4.6 routing loop detected', 'unreachable'],
    ['554 Message exceeded 30 hops; it is in a forwarding loop', 'unreachable'],
    ['552 5.3.4 Message size exceeds 30 MB (hop 2 of the loop-free route)', 'message-too-large'],
  ],
  'dialogs of mail programs': [
    [
      'Outlook cannot log on. Verify you are connected to the network and are using the proper server and mailbox name.',
      'login-failed',
      'you',
    ],
    [
      '0x80040115: Cannot send this item. The connection to Microsoft Exchange is unavailable. Outlook must be online.',
      'unreachable',
      'you',
    ],
    ['Thunderbird: Sending of the message failed. The certificate is not trusted because it is self-signed.', 'unreachable', 'you'],
    [
      'Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials',
      'login-failed',
      'you',
    ],
    ['Cannot Send Mail. An error occurred while delivering this message.', 'none', 'you'],
    ['Cannot Send Mail. The message was rejected by the server because the sender address was invalid.', 'sender-rejected', 'you'],
    ['The server returned the error: The server "smtp.shop.example" cannot be contacted on port 587.', 'unreachable', 'you'],
    ['The user name or password for "smtp.shop.example" is incorrect.', 'login-failed', 'you'],
    ['AUTHENTICATE failed: 535 5.7.3 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant', 'login-failed'],
    ['Your connection to this server is not private. The identity of mail.shop.example cannot be verified.', 'unreachable', 'you'],
    ['Sähköpostin lähettäminen epäonnistui. Yhteys lähtevän postin palvelimeen smtp.shop.example aikakatkaistiin.', 'unreachable', 'you'],
  ],

  'the way out closed, in a log': [
    [
      'Nov 28 10:00:01 out postfix/smtp[101]: 4XyZ1: to=<eva@gmail.com>, relay=none, delay=31, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to gmail-smtp-in.l.google.com[142.250.102.27]:25: Connection timed out)\nNov 28 10:00:05 out postfix/smtp[102]: 4XyZ2: to=<bo@yahoo.com>, relay=none, delay=31, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mta5.am0.yahoodns.net[67.195.204.77]:25: Connection timed out)',
      'unreachable',
      'your-provider',
    ],
  ],
  'whose words a transcript quotes': [
    [
      '   ----- The following addresses had permanent fatal errors -----\n<eva@shop.example>\n    (reason: 550 5.7.1 Relaying denied)\n\n   ----- Transcript of session follows -----\n... while talking to mx.shop.example.:\n>>> RCPT To:<eva@shop.example>\n<<< 550 5.7.1 Relaying denied\n550 5.1.1 <eva@shop.example>... User unknown\n',
      'relay-denied',
      'recipient-provider',
    ],
    [
      '   ----- The following addresses had permanent fatal errors -----\n<eva@shop.example>\n    (reason: 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using bl.spamcop.net)\n\n   ----- Transcript of session follows -----\n... while talking to mx.shop.example.:\n>>> RCPT To:<eva@shop.example>\n<<< 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked using bl.spamcop.net\n554 5.0.0 Service unavailable\n',
      'reputation',
      'your-provider',
    ],
    [
      '   ----- The following addresses had permanent fatal errors -----\n<eva@shop.example>\n\n   ----- Transcript of session follows -----\n... while talking to mx.shop.example.:\n>>> MAIL From:<info@home.example>\n<<< 553 5.1.8 <info@home.example>... Domain of sender address info@home.example does not exist\n501 5.6.0 Data format error\n',
      'sender-rejected',
    ],
    [
      '>>> RCPT To:<eva@shop.example>\n<<< 550 5.1.1 unknown mailbox\n550 5.1.1 <eva@shop.example>... User unknown',
      'recipient-unknown',
      'you',
    ],
    ['550 5.7.1 <eva@shop.example>... Relaying denied. Proper authentication required.', 'relay-denied', 'you'],
  ],
  'events of sending services': [
    [
      '{"event":"bounce","email":"eva@shop.example","status":"5.2.2","reason":"552 5.2.2 mailbox over quota","type":"bounce"}',
      'mailbox-full',
      'recipient',
    ],
    [
      '[{"email":"eva@shop.example","event":"dropped","reason":"Bounced Address","status":"5.0.0","sg_event_id":"x"}]',
      'recipient-unknown',
      'your-provider',
    ],
    [
      '[{"email":"eva@shop.example","event":"dropped","reason":"Spam Reporting Address","sg_event_id":"x"}]',
      'recipient-unknown',
      'your-provider',
    ],
    ['[{"email":"eva@shop.example","event":"dropped","reason":"Unsubscribed Address","sg_event_id":"x"}]', 'recipient-unknown'],
    [
      '[{"email":"eva@shop.example","event":"deferred","response":"451 4.7.1 Greylisted, try again in 5 minutes","attempt":"2","sg_event_id":"x"}]',
      'greylisted',
      'nobody',
    ],
    [
      '[{"email":"eva@shop.example","event":"blocked","reason":"550 5.7.1 Service unavailable, Client host [198.51.100.7] blocked using Spamhaus","sg_event_id":"x"}]',
      'reputation',
      'your-provider',
    ],
    [
      '{"event-data":{"event":"failed","severity":"permanent","reason":"suppress-bounce","recipient":"eva@shop.example","delivery-status":{"code":605,"message":"","description":"Not delivering to previously bounced address"}}}',
      'recipient-unknown',
      'your-provider',
    ],
    [
      '{"event-data":{"event":"failed","severity":"permanent","reason":"bounce","recipient":"eva@shop.example","delivery-status":{"code":550,"message":"5.1.1 The email account that you tried to reach does not exist","attempt-no":1}}}',
      'recipient-unknown',
      'you',
    ],
    [
      '{"event-data":{"event":"failed","severity":"temporary","reason":"generic","recipient":"eva@shop.example","delivery-status":{"code":452,"message":"4.2.2 The email account that you tried to reach is over quota","attempt-no":1}}}',
      'mailbox-full',
    ],
    [
      '{"event-data":{"event":"failed","severity":"permanent","reason":"suppress-complaint","recipient":"eva@shop.example","delivery-status":{"code":607,"message":"","description":"Not delivering to a user who marked your messages as spam"}}}',
      'recipient-unknown',
    ],
    [
      '{"RecordType":"Bounce","Type":"HardBounce","TypeCode":1,"Name":"Hard bounce","Description":"The server was unable to deliver your message (ex: unknown user, mailbox not found).","Details":"smtp;550 5.1.1 The email account does not exist","Email":"eva@shop.example","From":"info@home.example"}',
      'recipient-unknown',
      'you',
    ],
    [
      '{"RecordType":"Bounce","Type":"SpamNotification","TypeCode":512,"Name":"Spam notification","Description":"The message was delivered, but was either blocked by the user, or classified as spam, bulk mail, or had rejected content.","Details":"smtp;554 5.7.1 message refused as spam","Email":"eva@shop.example","From":"info@home.example"}',
      'content',
    ],
    [
      '{"RecordType":"Bounce","Type":"DnsError","TypeCode":256,"Name":"DNS error","Description":"A temporary DNS error.","Details":"smtp;450 4.4.3 DNS lookup of shop.example failed, try again","Email":"eva@shop.example","From":"info@home.example"}',
      'unreachable',
    ],
    [
      '{"RecordType":"Delivery","Recipient":"eva@shop.example","Details":"Test delivery webhook 250 ok"}',
      'none',
      undefined,
      'not-a-bounce',
    ],
    ['[{"email":"eva@shop.example","event":"delivered","response":"250 OK"}]', 'none', undefined, 'not-a-bounce'],
  ],
  'the name a server greets with': [
    ['504 5.5.2 <DESKTOP-7>: Helo command rejected: need fully-qualified hostname', 'sender-authentication', 'your-provider'],
    ['550 5.7.1 Helo command rejected: Host not found', 'sender-authentication', 'your-provider'],
    ['550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)', 'sender-authentication', 'your-provider'],
    ['501 Syntactically invalid HELO argument(s)', 'sender-authentication', 'your-provider'],
    ['550 HELO mail.home.example does not match the reverse name of 203.0.113.4', 'sender-authentication'],
    ['503 5.5.1 Error: send HELO/EHLO first', 'server-fault'],
  ],
  'what a gateway quotes after its own title': [
    ["5.1.0 - Unknown address error '5.7.1 <info@home.example>... Access denied' (delivery attempts: 0)", 'policy'],
    ["5.3.0 - Other mail system problem '5.2.2 <eva@shop.example> over quota' (delivery attempts: 1)", 'mailbox-full'],
    ["5.1.0 - Unknown address error 550-'5.1.1 no such user' (delivery attempts: 0)", 'recipient-unknown'],
  ],
  'a list of servers is the reason for a refusal by some rule': [
    ['550 5.7.1 Mail from 203.0.113.9 refused, listed in db.wpbl.info', 'reputation', 'recipient-provider'],
    ['554 Denied, your server is in all.s5h.net', 'reputation', 'your-provider'],
    ['550 5.7.1 Sender rejected, see https://www.spamrats.com/lookup.php?ip=203.0.113.9', 'reputation', 'your-provider'],
  ],
  'the words of T-Online with the address to ask': [
    ['554 IP=198.51.100.9 - A problem occurred. Ask tosa@rx.t-online.de to clarify (BL)', 'reputation', 'your-provider'],
    ['550 5.1.1 <tosa@rx.t-online.example>: no such user', 'recipient-unknown', 'you'],
  ],
  'groups of Google, in other languages': [
    [
      'Hallo info@home.example, die Gruppe (laden), an die Sie schreiben wollten, gibt es nicht, oder Sie haben in der Gruppe nicht die erforderlichen Berechtigungen.',
      'sender-rejected',
    ],
  ],
  'people who speak of the same things': [
    ['I got some spam yesterday, what should I do?', 'none', undefined, 'not-a-bounce'],
    ['The moderator will call you about the blacklist on Monday.', 'none', undefined, 'not-a-bounce'],
    ['My computer was infected last year, all fine now.', 'none', undefined, 'not-a-bounce'],
    ['Our greylisting talk is on Tuesday at 10.', 'none', undefined, 'not-a-bounce'],
    ['Your subscription has expired.', 'none', undefined, 'not-a-bounce'],
    ['Roskapostia tuli taas.', 'none', undefined, 'not-a-bounce'],
    ['Mailbox full', 'mailbox-full'],
    ['Message refused as spam', 'content'],
    ['Your mail was identified as spam and was not delivered', 'content'],
    ['Connection denied: blacklisted', 'reputation'],
    ['Greylisted', 'greylisted'],
    ['eva@shop.example: greylisted', 'greylisted'],
  ],
  'the same words about something else': [
    ['552 5.3.4 Message too large; mailbox eva@shop.example accepts 10 MB, quota is not affected', 'message-too-large'],
    ['550 5.7.1 SPF passed but the message was rejected: contains a virus', 'content'],
    ['550 5.1.1 link to help: https://shop.example/help; user unknown in the listed domains', 'recipient-unknown'],
    ['450 4.2.0 connections per se are fine, the address is greylisted', 'greylisted'],
    ['550 5.7.26 DKIM: pass, SPF: fail. Unauthenticated email is not accepted', 'sender-authentication'],
    [
      'The list of people who sent a message: the quota talk and the rejected SPF idea were on the agenda.',
      'none',
      undefined,
      'not-a-bounce',
    ],
    ['Hi Eva, the URL you sent is listed in the catalogue. See you on Monday.', 'none', undefined, 'not-a-bounce'],
    ['You can change the permission to send messages to the group in the settings.', 'none', undefined, 'not-a-bounce'],
  ],
};

describe.each(Object.entries(classes))('%s', (_, rows) => {
  it.each(rows.map(([text, family, owner, kind]) => ({ text, family, owner, kind })))('$text', async ({ text, family, owner, kind }) => {
    const reading = await decode(text);
    const kinds = kind === undefined ? ['bounce', 'delayed'] : [kind];
    expect(kinds).toContain(reading.kind);
    if (family !== 'none') expect(reading.recipients[0]?.family ?? null).toBe(family);
    if (owner !== undefined) expect(reading.recipients[0]?.owner).toBe(owner);
  });
});
