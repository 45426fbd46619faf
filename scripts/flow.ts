/** Prints how large the flow is: steps, outcomes, distinct ways through it, and the longest in pages. */
import { everyWalk } from '../src/domain/flow/every-walk.ts';
import { mailFlow } from '../src/domain/flow/mail-flow.ts';

const walks = everyWalk(mailFlow);
const verdicts = new Set(walks.map(({ outcome }) => outcome));
const pairs = new Set(walks.map(({ outcome, suspect }) => `${outcome ?? ''} ${suspect ?? ''}`));
const longest = Math.max(...walks.map(({ pages }) => pages));
console.log(
  `${Object.keys(mailFlow.steps).length} steps, ${verdicts.size} outcomes reached of ${Object.keys(mailFlow.outcomes).length} ` +
    `(${pairs.size} with their suspicion), ${walks.length} distinct paths, the longest ${longest} pages`,
);
