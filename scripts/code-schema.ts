import { languages, paths } from '../src/paths.ts';
import { families } from '../src/knowledge/family.ts';
import { owners } from '../src/knowledge/owner.ts';
import { siteAddress } from './site.ts';

const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', format: 'uri-reference' } as const;
const inEveryLanguage = (of: object) => ({
  type: 'object',
  properties: Object.fromEntries(languages.map((language) => [language, of])),
  required: [...languages],
  additionalProperties: false,
});

/** What the index and the file of one code both tell. */
const shared = {
  id: { ...text, description: 'As the standard writes it, such as 550 or 5.1.1; a name of ours for wordings.' },
  kind: { enum: ['reply', 'enhanced', 'provider', 'client'] },
  class: { enum: [2, 3, 4, 5, null], description: 'First digit; null where there is none.' },
  family: { enum: [...families, null], description: 'What kind of failure; null where the code alone does not tell, or nothing failed.' },
  owner: { enum: [...owners], description: 'Who must act; nobody: wait.' },
  explanation: { ...text, description: 'What it means, by the id of its words; codes with the same id say the same.' },
  permanence: { enum: ['permanent', 'temporary', 'not-an-error'] },
  provider: {
    ...text,
    description: 'Id of whose wording it is: a provider, a group of them, or a program; the end of the address of its page.',
  },
  blocklist: { ...text, description: 'Id of the block list it names.' },
  pages: inEveryLanguage(address),
} as const;

const sharedRequired = ['id', 'kind', 'class', 'family', 'owner', 'explanation', 'permanence', 'pages'] as const;

/** The shape of `/codes/<id>.json` and `/codes/index.json`, as a JSON Schema (draft 2020-12). */
export const codeSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: siteAddress(paths.codeSchema()),
  title: 'SMTP codes explained by Mailmend',
  oneOf: [{ $ref: '#/$defs/code' }, { $ref: '#/$defs/index' }],
  $defs: {
    code: {
      type: 'object',
      properties: {
        $schema: address,
        ...shared,
        commands: { type: 'array', items: text, description: 'SMTP commands it answers; empty where any.' },
        related: { type: 'array', items: text, description: 'Ids of other codes.' },
        check: { enum: ['product', 'webmail', 'login', 'maintenance', 'mx', null], description: 'The check of the wizard it leads to.' },
        codes: { type: 'array', items: text, description: 'Codes a wording comes with.' },
        patterns: { type: 'array', items: text, description: 'Wordings it is known by, in lower case.' },
        certainty: { enum: ['documented', 'observed', 'recalled'], description: 'How it is known.' },
        sources: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            properties: {
              authority: { enum: ['guide', 'standard', 'registry', 'provider', 'third-party', 'memory'] },
              reference: text,
              url: { type: 'string', format: 'uri' },
              checked: { type: 'string', format: 'date' },
            },
            required: ['authority', 'reference', 'checked'],
            additionalProperties: false,
          },
        },
        words: inEveryLanguage({
          type: 'object',
          properties: {
            title: text,
            meaning: text,
            details: text,
            action: text,
            steps: { type: 'array', items: text, minItems: 1 },
            stop: text,
            providerNote: text,
          },
          required: ['title', 'meaning', 'action', 'steps', 'stop'],
          additionalProperties: false,
        }),
      },
      required: ['$schema', ...sharedRequired, 'commands', 'related', 'check', 'sources', 'words'],
      additionalProperties: false,
    },
    index: {
      type: 'object',
      properties: {
        $schema: address,
        codes: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            properties: { ...shared, title: inEveryLanguage(text), json: address },
            required: [...sharedRequired, 'title', 'json'],
            additionalProperties: false,
          },
        },
      },
      required: ['$schema', 'codes'],
      additionalProperties: false,
    },
  },
} as const;
