/** What tools print about post.example, written by hand after how each of them writes; the values are ours. */
export interface PastedOutput {
  readonly title: string;
  readonly text: string;
  /** `name TYPE value`, or how the question ended. */
  readonly says: readonly string[];
}

const raw = String.raw;

const twoMx = ['post.example MX 10 mx1.post.example', 'post.example MX 20 mx2.post.example'];

export const digOutputs: readonly PastedOutput[] = [
  {
    title: 'dig, with its banner and comments',
    text: raw`
; <<>> DiG 9.18.49 <<>> post.example MX
;; global options: +cmd
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 21550
;; flags: qr rd ra; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1

;; OPT PSEUDOSECTION:
; EDNS: version: 0, flags:; udp: 1232
;; QUESTION SECTION:
;post.example.			IN	MX

;; ANSWER SECTION:
post.example.		300	IN	MX	20 mx2.post.example.
post.example.		300	IN	MX	10 mx1.post.example.

;; Query time: 4 msec
;; SERVER: 192.0.2.53#53(192.0.2.53) (UDP)
;; WHEN: Wed Nov 25 10:00:00 EET 2026
;; MSG SIZE  rcvd: 86`,
    says: ['post.example MX NOERROR', ...twoMx.toReversed()],
  },
  {
    title: 'dig of something that has no such records',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 7
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	MX
;; AUTHORITY SECTION:
post.example.		60	IN	SOA	ns1.post.example. hostmaster.post.example. 2026112501 900 900 1814400 60`,
    says: ['post.example MX NOERROR', 'post.example SOA 60'],
  },
  {
    title: 'dig of a name that does not exist',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 8
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	MX
;; AUTHORITY SECTION:
example.		900	IN	SOA	a.nic.example. noc.nic.example. 1 1800 900 604800 86400`,
    says: ['post.example MX NXDOMAIN', 'example SOA 86400'],
  },
  {
    title: 'dig where the signatures are bad',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 9
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
;; OPT PSEUDOSECTION:
; EDNS: version: 0, flags:; udp: 1232
; EDE: 6 (DNSSEC Bogus): (validation failure)
;; QUESTION SECTION:
;post.example.			IN	MX`,
    says: ['post.example MX SERVFAIL EDE 6'],
  },
  {
    title: 'dig that nobody answered',
    text: raw`
;; communications error to 192.0.2.53#53: timed out
;; communications error to 192.0.2.53#53: timed out

; <<>> DiG 9.18.49 <<>> post.example MX
;; global options: +cmd
;; no servers could be reached`,
    says: ['? ? resolver-timeout', 'post.example MX resolver-unreachable'],
  },
  {
    title: 'dig with a port, that nobody answered',
    text: raw`
;; communications error to 127.0.0.1#5935: connection refused

; <<>> DiG 9.18.49 <<>> @127.0.0.1 -p 5935 post.example MX +time=1
;; global options: +cmd
;; no servers could be reached`,
    says: ['? ? resolver-unreachable', 'post.example MX resolver-unreachable'],
  },
  {
    title: 'kdig that nobody answered',
    text: ';; WARNING: response timeout for 127.0.0.1@53(UDP)\n;; ERROR: failed to query server 127.0.0.1@53(UDP)',
    says: ['? ? resolver-timeout'],
  },
  {
    title: 'drill that nobody answered',
    text: 'Error: error sending query: Could not send or receive, because of network error',
    says: ['? ? resolver-unreachable'],
  },
  {
    title: 'dig +short',
    text: '20 mx2.post.example.\n10 mx1.post.example.\n',
    says: twoMx.toReversed(),
  },
  {
    title: 'dig +short under its command',
    text: 'matti@kone:~$ dig +short post.example TXT\n"verify=a1 b2"\n"v=spf1 mx " "-all"\n',
    says: ['post.example TXT verify=a1 b2', 'post.example TXT v=spf1 mx -all'],
  },
  {
    title: 'dig +short of policies, without a command',
    text: '"v=DMARC1; p=none"',
    says: ['_dmarc.post.example TXT v=DMARC1; p=none'],
  },
  {
    title: 'dig +noall +answer',
    text: 'post.example. 3600 IN MX 10 mx1.post.example.\npost.example. 3600 IN MX 20 mx2.post.example.',
    says: twoMx,
  },
  {
    title: 'dig with several questions',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1
;; flags: qr rd ra ad; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;mx1.post.example.		IN	A
;; ANSWER SECTION:
mx1.post.example.	300	IN	A	192.0.43.10

;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 2
;; flags: qr rd ra ad; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	TXT
;; ANSWER SECTION:
post.example.		300	IN	TXT	"v=spf1 include:spf.mail.example" " -all"

;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 3
;; flags: qr rd ra ad; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;_dmarc.post.example.		IN	TXT`,
    says: [
      'mx1.post.example A NOERROR',
      'mx1.post.example A 192.0.43.10',
      'post.example TXT NOERROR',
      'post.example TXT v=spf1 include:spf.mail.example -all',
      '_dmarc.post.example TXT NXDOMAIN',
    ],
  },
  {
    title: 'dig +multiline, with brackets and remarks',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 4
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 1, ADDITIONAL: 0
;; QUESTION SECTION:
;post.example.		IN TXT
;; ANSWER SECTION:
post.example.		300 IN TXT ( "v=spf1 include:a.mail.example "
				"include:b.mail.example ~all" )
;; AUTHORITY SECTION:
post.example.		60 IN SOA ns1.post.example. hostmaster.post.example. (
				2026112501 ; serial
				900        ; refresh (15 minutes)
				900        ; retry (15 minutes)
				1814400    ; expire (3 weeks)
				60         ; minimum (1 minute)
				)`,
    says: ['post.example TXT NOERROR', 'post.example TXT v=spf1 include:a.mail.example include:b.mail.example ~all', 'post.example SOA 60'],
  },
  {
    title: 'dig with a null MX and an escaped sign',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 5
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	MX
;; ANSWER SECTION:
post.example.		300	IN	MX	0 .

post.example.		300	IN	TXT	"v=DKIM1\; p=a\"b\195\164"`,
    says: ['post.example MX NOERROR', 'post.example MX 0 .', 'post.example TXT v=DKIM1; p=a"bä'],
  },
  {
    title: 'drill',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, rcode: NOERROR, id: 8489
;; flags: qr rd ra ; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 0
;; QUESTION SECTION:
;; post.example.	IN	MX

;; ANSWER SECTION:
post.example.	300	IN	MX	10 mx1.post.example.
post.example.	300	IN	MX	20 mx2.post.example.

;; AUTHORITY SECTION:

;; ADDITIONAL SECTION:

;; Query time: 3 msec
;; SERVER: 192.0.2.53
;; MSG SIZE  rcvd: 74`,
    says: ['post.example MX NOERROR', ...twoMx],
  },
  {
    title: 'drill of a name that does not exist',
    text: raw`
;; ->>HEADER<<- opcode: QUERY, rcode: NXDOMAIN, id: 11
;; flags: qr rd ra ; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
;; QUESTION SECTION:
;; post.example.	IN	MX`,
    says: ['post.example MX NXDOMAIN'],
  },
  {
    title: 'kdig',
    text: raw`
;; ->>HEADER<<- opcode: QUERY; status: NOERROR; id: 386
;; Flags: qr rd ra; QUERY: 1; ANSWER: 2; AUTHORITY: 0; ADDITIONAL: 1

;; EDNS PSEUDOSECTION:
;; Version: 0; flags: ; UDP size: 1232 B; ext-rcode: NOERROR

;; QUESTION SECTION:
;; post.example.       		IN	MX

;; ANSWER SECTION:
post.example.       	300	IN	MX	10 mx1.post.example.
post.example.       	300	IN	MX	20 mx2.post.example.

;; Received 86 B
;; From 192.0.2.53@53(UDP) in 1.2 ms`,
    says: ['post.example MX NOERROR', ...twoMx],
  },
];

export const hostOutputs: readonly PastedOutput[] = [
  {
    title: 'host without a type',
    text: raw`
post.example has address 192.0.43.7
post.example has IPv6 address 2001:500:8f::53
post.example mail is handled by 10 mx1.post.example.
post.example mail is handled by 20 mx2.post.example.`,
    says: ['post.example A 192.0.43.7', 'post.example AAAA 2001:500:8f::53', ...twoMx],
  },
  {
    title: 'host -t txt, with a server named',
    text: raw`
matti@kone:~$ host -t txt post.example 192.0.2.53
Using domain server:
Name: 192.0.2.53
Address: 192.0.2.53#53
Aliases:

post.example descriptive text "v=spf1 mx -all"`,
    says: ['post.example TXT v=spf1 mx -all'],
  },
  { title: 'host of a name without MX', text: 'post.example has no MX record', says: ['post.example MX NOERROR'] },
  { title: 'host with a null MX', text: 'post.example mail is handled by 0 .', says: ['post.example MX 0 .'] },
  { title: 'host of a name that does not exist', text: 'Host post.example not found: 3(NXDOMAIN)', says: ['post.example ? NXDOMAIN'] },
  { title: 'host where a server fails', text: 'Host post.example not found: 2(SERVFAIL)', says: ['post.example ? SERVFAIL'] },
  {
    title: 'host of an alias',
    text: 'mail.post.example is an alias for mx1.post.example.\nmx1.post.example has address 192.0.43.10\npost.example mail is handled by 5 mail.post.example.',
    says: ['mail.post.example CNAME mx1.post.example', 'mx1.post.example A 192.0.43.10', 'post.example MX 5 mail.post.example'],
  },
  {
    title: 'host that nobody answered',
    text: '$ host -t mx post.example\n;; connection timed out; no servers could be reached',
    says: ['post.example MX resolver-timeout'],
  },
];

/** Windows: the lines with MX are English everywhere; what stands around them is not. */
function windows(head: string, cached: string): string {
  return `${head}\r\nAddress:  192.0.2.53\r\n\r\n${cached}\r\npost.example     MX preference = 10, mail exchanger = mx1.post.example\r\npost.example     MX preference = 20, mail exchanger = mx2.post.example\r\n\r\nmx1.post.example internet address = 192.0.43.10\r\n`;
}

const windowsSays = [...twoMx, 'mx1.post.example A 192.0.43.10'];

export const nslookupOutputs: readonly PastedOutput[] = [
  { title: 'nslookup, Windows in English', text: windows('Server:  router.example', 'Non-authoritative answer:'), says: windowsSays },
  { title: 'nslookup, Windows in German', text: windows('Server:  UnKnown', 'Nicht autorisierende Antwort:'), says: windowsSays },
  { title: 'nslookup, Windows in French', text: windows('Serveur :   UnKnown', 'Réponse ne faisant pas autorité :'), says: windowsSays },
  {
    title: 'nslookup, Windows in French with a damaged code page',
    text: windows('Serveur :   UnKnown', 'R�ponse ne faisant pas autorit� :'),
    says: windowsSays,
  },
  { title: 'nslookup, Windows in Spanish', text: windows('Servidor:  UnKnown', 'Respuesta no autoritativa:'), says: windowsSays },
  { title: 'nslookup, Windows in Swedish', text: windows('Server:  UnKnown', 'Icke-auktoritärt svar:'), says: windowsSays },
  {
    title: 'nslookup, Windows in Finnish',
    text: windows('Palvelin:  reititin.example', 'Muu kuin valtuutettu vastaus:'),
    says: windowsSays,
  },
  { title: 'nslookup, Windows in a language nobody has told us of', text: windows('Żółw:  UnKnown', 'Ęą ćś:'), says: windowsSays },
  {
    title: 'nslookup, Windows, with the prompt and a name that does not exist',
    text: 'C:\\Users\\Maija Meikäläinen>nslookup -type=mx post.example\r\nServer:  UnKnown\r\nAddress:  192.0.2.53\r\n\r\n*** UnKnown can’t find post.example: Non-existent domain\r\n',
    says: ['post.example MX NXDOMAIN'],
  },
  {
    title: 'nslookup, Windows in German, of a name that does not exist, the server named too',
    text: '*** router.example wurde post.example nicht gefunden: Non-existent domain',
    says: ['post.example ? NXDOMAIN'],
  },
  {
    title: 'nslookup, Windows in French, of a name that does not exist',
    text: '*** UnKnown ne parvient pas à trouver post.example : Non-existent domain',
    says: ['post.example ? NXDOMAIN'],
  },
  {
    title: 'nslookup, Windows, where the server fails after a slow start',
    text: raw`C:\>nslookup -type=mx post.example
DNS request timed out.
    timeout was 2 seconds.
Server:  UnKnown
Address:  192.0.2.53

*** UnKnown can't find post.example: Server failed`,
    says: ['post.example MX SERVFAIL'],
  },
  {
    title: 'nslookup, Windows, refused',
    text: raw`C:\>nslookup -type=mx post.example
*** UnKnown can't find post.example: Query refused`,
    says: ['post.example MX REFUSED'],
  },
  {
    title: 'nslookup, Windows, timed out',
    text: raw`PS C:\Users\Maija> nslookup -type=mx post.example
DNS request timed out.
    timeout was 2 seconds.
Server:  UnKnown
Address:  192.0.2.53

DNS request timed out.
    timeout was 2 seconds.
*** Request to UnKnown timed-out`,
    says: ['post.example MX resolver-timeout'],
  },
  {
    title: 'nslookup, Windows in German, timed out',
    text: raw`C:\>nslookup -type=mx post.example
*** Zeitüberschreitung bei Anforderung an UnKnown`,
    says: ['post.example MX resolver-timeout'],
  },
  {
    title: 'nslookup, Windows, a good answer after a slow start',
    text: `DNS request timed out.\n    timeout was 2 seconds.\n${windows('Server:  UnKnown', 'Non-authoritative answer:')}`,
    says: windowsSays,
  },
  {
    title: 'nslookup, Windows, of a zone without MX',
    text: raw`C:\>nslookup -type=mx post.example
Server:  router.example
Address:  192.0.2.53

post.example
        primary name server = ns1.post.example
        responsible mail addr = hostmaster.post.example
        serial  = 2026112501
        refresh = 900 (15 mins)
        retry   = 900 (15 mins)
        expire  = 1814400 (21 days)
        default TTL = 60 (1 min)`,
    says: ['post.example MX NOERROR', 'post.example SOA 60'],
  },
  {
    title: 'nslookup, Windows, with a null MX',
    text: 'post.example     MX preference = 0, mail exchanger = (root)',
    says: ['post.example MX 0 .'],
  },
  {
    title: 'nslookup, Windows, texts in pieces',
    text: raw`Server:  UnKnown
Address:  192.0.2.53

Non-authoritative answer:
post.example     text =

        "verify=a1"
post.example     text =

        "v=spf1 include:spf.mail.example"
        " -all"`,
    says: ['post.example TXT verify=a1', 'post.example TXT v=spf1 include:spf.mail.example -all'],
  },
  {
    title: 'nslookup, Windows, addresses',
    text: raw`Server:  UnKnown
Address:  2001:db8::53

Non-authoritative answer:
Name:    mx1.post.example
Addresses:  2001:500:8f::10
          192.0.43.10
          192.0.43.11`,
    says: ['mx1.post.example AAAA 2001:500:8f::10', 'mx1.post.example A 192.0.43.10', 'mx1.post.example A 192.0.43.11'],
  },
  {
    title: 'nslookup, Windows in French, two names one after the other',
    text: raw`Serveur :   UnKnown
Address:  192.0.2.53

Réponse ne faisant pas autorité :
Nom :    mx1.post.example
Address:  192.0.43.10

Serveur :   UnKnown
Address:  192.0.2.53

Nom :    mx2.post.example
Address:  192.0.43.11`,
    says: ['mx1.post.example A 192.0.43.10', 'mx2.post.example A 192.0.43.11'],
  },
  {
    title: 'nslookup, its dialogue',
    text: raw`Default Server:  router.example
Address:  192.0.2.53

> set type=mx
> post.example
Server:  router.example
Address:  192.0.2.53

*** Can't find post.example: No answer
> exit`,
    says: ['post.example MX NOERROR'],
  },
  {
    title: 'nslookup, Unix',
    text: raw`
$ nslookup -type=mx post.example
Server:		192.0.2.53
Address:	192.0.2.53#53

Non-authoritative answer:
post.example	mail exchanger = 10 mx1.post.example.
post.example	mail exchanger = 20 mx2.post.example.

Authoritative answers can be found from:
post.example	nameserver = ns1.post.example.
mx1.post.example	internet address = 192.0.43.10
mx1.post.example	has AAAA address 2001:500:8f::10`,
    says: [...twoMx, 'post.example NS ns1.post.example', 'mx1.post.example AAAA 2001:500:8f::10', 'mx1.post.example A 192.0.43.10'],
  },
  {
    title: 'nslookup, Unix, without MX',
    text: raw`
$ nslookup -type=mx post.example
Server:		192.0.2.53
Address:	192.0.2.53#53

Non-authoritative answer:
*** Can't find post.example: No answer

Authoritative answers can be found from:
post.example
	origin = ns1.post.example
	mail addr = hostmaster.post.example
	serial = 2026112501
	refresh = 900
	retry = 900
	expire = 1814400
	minimum = 60`,
    says: ['post.example MX NOERROR', 'post.example SOA 60'],
  },
  {
    title: 'nslookup, Unix, of a name that does not exist',
    text: "Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\n** server can't find post.example: NXDOMAIN\n",
    says: ['post.example ? NXDOMAIN'],
  },
  {
    title: 'nslookup, Unix, where the server fails',
    text: ";; Got SERVFAIL reply from 192.0.2.53\nServer:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\n** server can't find post.example: SERVFAIL\n",
    says: ['post.example ? SERVFAIL'],
  },
  {
    title: 'nslookup, Unix, texts and addresses',
    text: 'Server:\t\t192.0.2.53\nAddress:\t192.0.2.53#53\n\npost.example\ttext = "v=spf1 mx" " -all"\nName:\tmx1.post.example\nAddress: 192.0.43.10\nName:\tmx1.post.example\nAddress: 2001:500:8f::10\n',
    says: ['post.example TXT v=spf1 mx -all', 'mx1.post.example A 192.0.43.10', 'mx1.post.example AAAA 2001:500:8f::10'],
  },
];

export const powershellOutputs: readonly PastedOutput[] = [
  {
    title: 'Resolve-DnsName, table and list together',
    text: raw`PS C:\Users\Maija> Resolve-DnsName post.example -Type MX

Name                                     Type   TTL   Section    NameExchange                              Preference
----                                     ----   ---   -------    ------------                              ----------
post.example                             MX     228   Answer     mx1.post.example                          10
post.example                             MX     228   Answer     mx2.post.example                          20

Name       : mx1.post.example
QueryType  : A
TTL        : 9
Section    : Additional
IP4Address : 192.0.43.10

`,
    says: windowsSays,
  },
  {
    title: 'Resolve-DnsName, columns that wrap',
    text: raw`Name                 Type TTL  Section NameExchange         Preference
----                 ---- ---  ------- ------------         ----------
post.example         MX   228  Answer  inbound-with-a-long- 10
                                       name.post.example`,
    says: ['post.example MX 10 inbound-with-a-long-name.post.example'],
  },
  {
    title: 'Resolve-DnsName, a row broken before its number',
    text: raw`Name Type TTL Section NameExchange Preference
---- ---- --- ------- ------------ ----------
post.example MX 228 Answer mx1.post.example
10`,
    says: ['post.example MX 10 mx1.post.example'],
  },
  {
    title: 'Resolve-DnsName | Format-List',
    text: raw`
Name         : post.example
Type         : MX
TTL          : 300
Section      : Answer
NameExchange : mx1.post.example
Preference   : 10

Name         : post.example
Type         : MX
TTL          : 300
Section      : Answer
NameExchange : mx2.post.example
Preference   : 20`,
    says: twoMx,
  },
  {
    title: 'Resolve-DnsName of texts',
    text: raw`
Name                                     Type   TTL   Section    Strings
----                                     ----   ---   -------    -------
post.example                             TXT    300   Answer     {v=spf1 include:spf.mail.example -all}
post.example                             TXT    300   Answer     {verify=a1}`,
    says: ['post.example TXT v=spf1 include:spf.mail.example -all', 'post.example TXT verify=a1'],
  },
  {
    title: 'Resolve-DnsName of addresses',
    text: raw`
Name                                           Type   TTL   Section    IPAddress
----                                           ----   ---   -------    ---------
mx1.post.example                               AAAA   300   Answer     2001:500:8f::10
mx1.post.example                               A      300   Answer     192.0.43.10`,
    says: ['mx1.post.example AAAA 2001:500:8f::10', 'mx1.post.example A 192.0.43.10'],
  },
  {
    title: 'Resolve-DnsName of a name without MX',
    text: raw`PS C:\> Resolve-DnsName post.example -Type MX

Name                        Type TTL   Section    PrimaryServer               NameAdministrator           SerialNumber
----                        ---- ---   -------    -------------               -----------------           ------------
post.example                SOA  60    Authority  ns1.post.example            hostmaster.post.example     2026112501`,
    says: ['post.example MX NOERROR', 'post.example SOA 60'],
  },
  {
    title: 'Resolve-DnsName of a name that does not exist',
    text: raw`Resolve-DnsName : post.example : DNS name does not exist
At line:1 char:1
+ Resolve-DnsName post.example -Type MX
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : ResourceUnavailable: (post.example:String) [Resolve-DnsName], Win32Exception
    + FullyQualifiedErrorId : DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName`,
    says: ['post.example ? NXDOMAIN'],
  },
  {
    title: 'Resolve-DnsName in German, of a name that does not exist',
    text: 'Resolve-DnsName : post.example : DNS-Name ist nicht vorhanden.',
    says: ['post.example ? NXDOMAIN'],
  },
  {
    title: 'Resolve-DnsName in a language nobody has told us of',
    text: raw`Resolve-DnsName : post.example : DNS-nimeä ei ole
    + FullyQualifiedErrorId : DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName`,
    says: ['post.example ? NXDOMAIN'],
  },
];

export const damagedButRead: readonly PastedOutput[] = [
  {
    title: 'upper case, non-breaking spaces and a byte order mark',
    text: '\ufeffPOST.EXAMPLE\u00a0\u00a0\u00a0MX preference = 10, mail exchanger = MX1.POST.EXAMPLE',
    says: ['post.example MX 10 mx1.post.example'],
  },
  {
    title: 'quoted by a mail program, names made into links, tabs into spaces',
    text: '> ;; ANSWER SECTION:\n> post.example. 300 IN MX 10 mx1.post.example.<http://mx1.post.example./>\n> post.example. 300 IN MX 20 mx2.post.example.',
    says: twoMx,
  },
  {
    title: 'lines broken before the value',
    text: 'post.example. 300 IN MX\n10 mx1.post.example.\npost.example. 300 IN MX 20\nmx2.post.example.',
    says: twoMx,
  },
  {
    title: 'lines broken in the middle of nslookup’s sentence',
    text: 'post.example MX preference = 10, mail\nexchanger = mx1.post.example',
    says: ['post.example MX 10 mx1.post.example'],
  },
  {
    title: 'curly quotes and entities',
    text: 'post.example descriptive text “v=spf1 mx -all”\npost.example descriptive text &quot;a=b&quot;',
    says: ['post.example TXT v=spf1 mx -all', 'post.example TXT a=b'],
  },
  {
    title: 'colours of a terminal',
    text: '\u001b[32mpost.example.\u001b[0m 300 IN MX 10 \u001b[1mmx1.post.example.\u001b[0m',
    says: ['post.example MX 10 mx1.post.example'],
  },
  {
    title: 'an international name, shown in its own letters',
    text: 'sähkö.post.example. 300 IN MX 10 mx1.sähkö.post.example.',
    says: ['xn--shk-qla6g.post.example MX 10 mx1.xn--shk-qla6g.post.example'],
  },
  {
    title: 'words of a mail around it',
    text: 'Hei,\n\ntässä vastaus: näin se sanoi\n\npost.example\tmail exchanger = 10 mx1.post.example.\n\nTerveisin\nMaija: 040 1234567\n',
    says: ['post.example MX 10 mx1.post.example'],
  },
];

export interface Refused {
  readonly title: string;
  readonly text: string;
  readonly refused: string;
}

export const refusedOutputs: readonly Refused[] = [
  { title: 'nothing', text: ' \n\t\u00a0\n', refused: 'empty' },
  { title: 'a text of no such kind', text: 'Hei! Posti ei kulje, auttakaa.\nTerveisin Maija', refused: 'not-output' },
  { title: 'a bounce', text: '550 5.1.1 <maija@post.example>: Recipient address rejected', refused: 'not-output' },
  { title: 'a text far too long', text: 'post.example has no MX record\n'.repeat(5000), refused: 'too-long' },
  { title: 'the command without its answer', text: 'nslookup -type=mx post.example', refused: 'command-only' },
  { title: 'the command with its prompt', text: 'C:\\Users\\Maija Meikäläinen>nslookup -type=mx post.example', refused: 'command-only' },
  { title: 'a shell that has no dig', text: 'bash: dig: command not found', refused: 'no-program' },
  {
    title: 'a Windows that has no dig',
    text: "'dig' is not recognized as an internal or external command,\noperable program or batch file.",
    refused: 'no-program',
  },
  {
    title: 'nslookup of another domain',
    text: windows('Server:  UnKnown', 'Non-authoritative answer:').replaceAll('post.example', 'other.example'),
    refused: 'other-domain',
  },
  { title: 'host of another domain', text: 'Host gone.example not found: 3(NXDOMAIN)', refused: 'other-domain' },
  { title: 'addresses in place of mail servers', text: 'post.example has address 192.0.43.7', refused: 'other-type' },
  {
    title: 'a question about name servers',
    text: raw`;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	NS
;; ANSWER SECTION:
post.example.	300	IN	NS	ns1.post.example.`,
    refused: 'other-type',
  },
  { title: 'no answer, and no word on what was asked', text: "*** Can't find post.example: No answer", refused: 'no-type' },
  { title: 'addresses alone', text: '192.0.43.7\n192.0.43.8', refused: 'no-name' },
  { title: 'a text of no known kind alone', text: '"verify=a1"', refused: 'no-name' },
  {
    title: 'dig cut off in its answer',
    text: raw`;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1
;; flags: qr rd ra; QUERY: 1, ANSWER: 3, AUTHORITY: 0, ADDITIONAL: 1
;; QUESTION SECTION:
;post.example.			IN	MX
;; ANSWER SECTION:
post.example.	300	IN	MX	10 mx1.post.example.`,
    refused: 'cut-off',
  },
  { title: 'dig cut off after its header', text: ';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1', refused: 'cut-off' },
  { title: 'nslookup cut off in a line', text: 'post.example MX preference = 10, mail exch', refused: 'cut-off' },
  { title: 'nslookup cut off after its head', text: 'Server:  UnKnown\nAddress:  192.0.2.53\n', refused: 'cut-off' },
  { title: 'a text without its end', text: 'post.example descriptive text "v=spf1 include:spf.mail.exam', refused: 'cut-off' },
  {
    title: 'Resolve-DnsName in a narrow window',
    text: raw`Name          Type TTL  Section NameExchange   Preference
----          ---- ---  ------- ------------   ----------
post.example  MX   228  Answer  inbound-wit... 10`,
    refused: 'cut-off',
  },
  {
    title: 'Resolve-DnsName without room for the number',
    text: raw`Name          Type TTL  Section NameExchange
----          ---- ---  ------- ------------
post.example  MX   228  Answer  mx1.post.example`,
    refused: 'cut-off',
  },
  {
    title: 'a host name that ran into the next word',
    text: 'post.example mail is handled by 10 mx1.post.example. 20 mx2.post.example.',
    refused: 'cut-off',
  },
];
