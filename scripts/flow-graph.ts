import type { Plugin } from 'vite';
import { makeFlowGraph } from '../src/domain/flow-map/graph.ts';
import { packGraph } from '../src/domain/flow-map/pack-graph.ts';

const name = 'virtual:flow-graph';

/** Makes a module of the flow map's graph, so that no browser has to go through every walk of the flow. */
export function flowGraph(): Plugin {
  return {
    name: 'flow-graph',
    resolveId: { filter: { id: /^virtual:flow-graph$/ }, handler: () => `\0${name}` },
    load: {
      // oxlint-disable-next-line no-control-regex -- bundlers mark what no file holds with this character.
      filter: { id: /^\0virtual:flow-graph$/ },
      handler: () => `export default ${JSON.stringify(packGraph(makeFlowGraph()))};`,
    },
  };
}
