/** Made by the build (scripts/flow-graph.ts): the graph of the mail flow. */
declare module 'virtual:flow-graph' {
  // A regular import would make this file a module, and its declaration an addition to a module that does not exist.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const graph: import('../../domain/flow-map/pack-graph.ts').PackedGraph;
  export default graph;
}
