import type { FoundConcept } from './concept-search.ts';
import { findRow } from '../catalogue/every-row.ts';
import { asExplanation, codeHit, conceptHits, hitsOfExplanation, unique, wordingHit, type Hit } from './hits.ts';
import { codeHits, providersOf, rowsWithCodes } from './provider-hits.ts';
import type { CodeRow } from '../catalogue/code-row.ts';
import type { LineReading } from './read-line.ts';
import type { FoundWordings } from './wording-search.ts';

/** What the decoder reads comes first, then all that is of the same family. */
export function hitsOfLine(
  line: LineReading,
  typed: readonly string[],
  found: readonly FoundConcept[],
  wordings: FoundWordings,
): Hit[] {
  const row = line.row === null ? undefined : findRow(line.row);
  const deciding = line.codes.flatMap((code) => findRow(code) ?? []).map((code) => readAs(code, line));
  const quoted = [row, ...wordings.quoted].flatMap((one) => (one ? [wordingHit(one)] : []));
  // A provider's own words go first where they tell more than the code does.
  const tellsMore =
    line.isOwn && row !== undefined && deciding.every(({ id }) => findRow(id)?.explanation !== row.explanation);
  const leading = tellsMore ? [...quoted.slice(0, 1), ...deciding] : deciding;
  const explanation = line.explanation === null ? [] : hitsOfExplanation(line.explanation);
  const further = [
    ...codeHits(typed),
    ...quoted,
    ...conceptHits(found),
    ...explanation,
    ...[...wordings.said, ...wordings.pieces].map(wordingHit),
    ...rowsWithCodes(line.codes).map(codeHit),
    ...providersOf(found),
  ];
  const fits = ({ family }: Hit) => family === line.family;
  const rest = unique(further);
  const known = new Set(leading.map(({ id }) => id));
  const codes = rest.filter(({ why, id }) => why === 'code' && typed.includes(id) && !known.has(id));
  return leading.length > 0
    ? [...leading, ...quoted.filter(fits), ...codes, ...rest.filter(fits), ...rest]
    : [...quoted.filter(fits), ...rest.filter(fits), ...rest];
}

/** A code as the decoder reads it in its line. */
function readAs(row: CodeRow, { family, explanation }: LineReading): Hit {
  return asExplanation({ ...codeHit(row), family: family ?? row.family }, explanation);
}
