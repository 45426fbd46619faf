import { describe, expect, it } from 'vitest';
import { codeDocument, readCodeWords } from '../../scripts/code-documents.ts';
import { decode } from '../../src/domain/bounce/decode.ts';
import { toRecipientRow } from '../../src/domain/bounce/table.ts';
import type { CodeRow } from '../../src/domain/catalogue/code-row.ts';
import { marksOf } from '../../src/domain/catalogue/identity.ts';
import { enhancedRows, replyRows } from '../../src/domain/catalogue/code-rows.ts';
import { findRow } from '../../src/domain/catalogue/every-row.ts';
import { explainUnregistered } from '../../src/domain/catalogue/explain-code.ts';
import { providerReplyRows } from '../../src/domain/catalogue/provider-rows.ts';
import { explanations, type ExplanationId } from '../../src/knowledge/explanations/explanations.ts';
import { search as searches } from '../support/code-search.ts';

/** Decoder, code page, search and JSON must say the same of a code and of a wording. */
interface Told {
  explanation: ExplanationId | undefined;
  family: string | null | undefined;
  owner: string | undefined;
}

/** The block list that the decoder names in a line. */
async function listNamedIn(line: string): Promise<string | undefined> {
  return (await decode(line)).recipients[0]?.blocklist ?? undefined;
}

const words = await readCodeWords();
const search = searches.en;

const ofPage = ({ explanation, family, owner }: CodeRow): Told => ({ explanation, family, owner });

function ofJson(row: CodeRow): Told & { title: string } {
  const { explanation, family, owner, words: shown } = codeDocument(row, words) as CodeRow & { words: { en: { title: string } } };
  return { explanation, family, owner, title: shown.en.title };
}

async function ofDecoder(line: string): Promise<(Told & { permanence: string; linked: ExplanationId | undefined }) | undefined> {
  const [recipient] = (await decode(line)).recipients;
  if (!recipient) return undefined;
  // As the decode command and the saved files write it.
  const { reason, family, owner, permanent } = toRecipientRow(recipient);
  // The page of the wording that decided, which the decoder links to.
  const linked = recipient.reply === null ? reason : findRow(recipient.reply)?.explanation;
  return {
    explanation: reason,
    family,
    owner,
    linked,
    permanence: permanent === true ? 'permanent' : permanent === false ? 'temporary' : 'untold',
  };
}

/** The hit of a row, or the first of all. */
function ofSearch(query: string, id?: string): Told | undefined {
  const hits = search(query);
  const hit = id === undefined ? hits[0] : hits.find((one) => one.id === id);
  return hit && { explanation: hit.explanation, family: hit.family, owner: explanations[hit.explanation].owner };
}

/** A line in which a provider says its wording, with the codes that come with it. */
function lineOf({ codes = [], permanence, provider = '' }: CodeRow, phrase: string): string {
  const enhanced = codes.find((code) => /^[45]\.\d+\.\d+$/.test(code));
  const bare = codes.some((code) => /^[45]/.test(code)) ? [] : [permanence === 'permanent' ? '550' : '450'];
  const reply = codes.find((code) => /^[45]\d\d$/.test(code)) ?? bare[0];
  return [reply, enhanced, phrase, `(${marksOf(provider)[0] ?? provider})`].filter((part) => part !== undefined).join(' ');
}

describe('decoder, code page, search and JSON say the same', () => {
  const failing = [...replyRows, ...enhancedRows].filter(({ id }) => /^[45]/.test(id));

  it('of every failing code', async () => {
    expect(failing.length).toBeGreaterThanOrEqual(217);
    const contradictions = [];
    for (const row of failing) {
      const page = ofPage(row);
      const { permanence, linked: _, ...decoded } = (await ofDecoder(row.id)) ?? {};
      const { title, ...json } = ofJson(row);
      const others = [decoded, ofSearch(row.id), json];
      const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(page));
      if (!isSame || permanence !== row.permanence || title !== words.en[row.explanation].title)
        contradictions.push([row.id, page, permanence, ...others]);
    }
    expect(contradictions).toEqual([]);
  });

  it('of every code nobody has registered, by its subject or class', async () => {
    const known = new Set([...replyRows, ...enhancedRows].map(({ id }) => id));
    const numbers = Array.from({ length: 200 }, (_, at) => String(400 + at));
    const subjects = ['4', '5'].flatMap((digit) => Array.from({ length: 10 }, (_, subject) => `${digit}.${subject}`));
    const codes = [...numbers, ...subjects.flatMap((subject) => ['99', '123', '7777'].map((detail) => `${subject}.${detail}`))];
    const contradictions = [];
    let explained = 0;
    for (const code of codes.filter((one) => !known.has(one))) {
      const page = explainUnregistered(code);
      const decoded = await ofDecoder(code);
      if (page) explained += 1;
      if (page?.explanation !== decoded?.explanation || page?.permanence !== decoded?.permanence)
        contradictions.push([code, page, decoded]);
    }
    expect(contradictions).toEqual([]);
    expect(explained).toBeGreaterThan(80);
  });

  it('of every wording of a provider, in a line of that provider', async () => {
    const contradictions = [];
    let asked = 0;
    for (const row of providerReplyRows)
      for (const phrase of row.patterns ?? []) {
        asked += 1;
        const line = lineOf(row, phrase);
        const page = ofPage(row);
        const { permanence, linked, ...decoded } = (await ofDecoder(line)) ?? {};
        const { title: _, ...json } = ofJson(row);
        const others = [decoded, ofSearch(line), json];
        const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(page));
        if (!isSame || permanence !== row.permanence || linked !== row.explanation)
          contradictions.push([line, row.id, page, permanence, ...others]);
      }
    expect(asked).toBeGreaterThan(860);
    expect(contradictions).toEqual([]);
  });

  it('of the block list that a wording names', async () => {
    const contradictions = [];
    let named = 0;
    for (const row of providerReplyRows)
      for (const phrase of row.patterns ?? []) {
        const list = await listNamedIn(lineOf(row, phrase));
        if (list !== undefined) named += 1;
        if (list !== row.blocklist) contradictions.push([phrase, row.id, row.blocklist, list]);
      }
    expect(contradictions).toEqual([]);
    expect(named).toBeGreaterThan(30);
  });
});
