import { listIn, memberOf, textIn, timeIn } from '../hostile-json.ts';

/**
 * What a registry says of a domain. Every part may be missing: registries differ, and the standard asks for none of
 * them.
 */
export interface RegistryFacts {
  /** As the registry writes them (`client hold`, `active`), each once. */
  readonly states: readonly string[];
  /** Milliseconds since 1970. */
  readonly registered?: number;
  readonly expires?: number;
  readonly changed?: number;
  readonly registrar?: { readonly name?: string; /** IANA's number of it. */ readonly number?: string };
  /** Lower case, no final dot. */
  readonly nameServers: readonly string[];
  /** The delegation is signed (DNSSEC). */
  readonly signed?: boolean;
}

function toName(value: unknown): string | undefined {
  // .fi writes the state of a server after its name: "ns1.example.net [OK]".
  return textIn(value, 253)?.split(/\s/)[0]?.toLowerCase().replace(/\.$/, '');
}

/** The date of the first event of that kind (RFC 9083 4.5). */
function dateOf(answer: unknown, action: string): number | undefined {
  const event = listIn(memberOf(answer, 'events')).find(
    (one) => textIn(memberOf(one, 'eventAction'))?.toLowerCase() === action,
  );
  return timeIn(memberOf(event, 'eventDate'));
}

/** Value of a property of a jCard (RFC 7095 3.3): a list of `[name, parameters, type, value]`. */
function cardValue(entity: unknown, property: string): string | undefined {
  const [, properties] = listIn(memberOf(entity, 'vcardArray'));
  const found = listIn(properties).find((one) => listIn(one)[0] === property);
  return textIn(listIn(found)[3]);
}

function registrarOf(answer: unknown): RegistryFacts['registrar'] {
  const entity = listIn(memberOf(answer, 'entities')).find((one) =>
    listIn(memberOf(one, 'roles')).some((role) => textIn(role)?.toLowerCase() === 'registrar'),
  );
  if (entity === undefined) return undefined;
  const name = cardValue(entity, 'fn') ?? cardValue(entity, 'org');
  const id = listIn(memberOf(entity, 'publicIds')).find(
    (one) => textIn(memberOf(one, 'type'))?.toLowerCase() === 'iana registrar id',
  );
  const number = textIn(memberOf(id, 'identifier'), 12);
  if (name === undefined && number === undefined) return undefined;
  return { ...(name !== undefined && { name }), ...(number !== undefined && { number }) };
}

/** A name that is there is kept; one that is not is left out. */
function present<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  // A computed key of a type parameter is widened to string.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

/**
 * Reads a registry's answer about a domain (RFC 9083 5.3). The answer is a stranger's: wrong kinds and hostile
 * texts are left out, lists and texts are cut. @param answer what JSON.parse gave @param name the name asked for,
 * A-labels in lower case @returns undefined where it is no answer about that name
 */
export function readRdapDomain(answer: unknown, name: string): RegistryFacts | undefined {
  if (textIn(memberOf(answer, 'objectClassName'))?.toLowerCase() !== 'domain') return undefined;
  const named = toName(memberOf(answer, 'ldhName'));
  if (named !== undefined && named !== name) return undefined;
  const states = listIn(memberOf(answer, 'status')).flatMap((state) => textIn(state, 60) ?? []);
  const servers = listIn(memberOf(answer, 'nameservers')).flatMap(
    (server) => toName(memberOf(server, 'ldhName')) ?? [],
  );
  const signed = memberOf(memberOf(answer, 'secureDNS'), 'delegationSigned');
  return {
    states: [...new Set(states)].slice(0, 30),
    nameServers: [...new Set(servers)].slice(0, 30),
    ...present('registered', dateOf(answer, 'registration')),
    ...present('expires', dateOf(answer, 'expiration')),
    ...present('changed', dateOf(answer, 'last changed')),
    ...present('registrar', registrarOf(answer)),
    ...present('signed', typeof signed === 'boolean' ? signed : undefined),
  };
}
