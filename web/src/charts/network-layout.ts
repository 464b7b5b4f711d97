import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { EventNetwork } from '../client/answers';

/** Nodes with their places, the same every time for the same network. */
export function layOut({ nodes, edges }: EventNetwork): Graph {
  const graph = new Graph({ type: 'undirected' });
  const most = Math.max(1, ...nodes.map(({ events }) => events));
  const busiest = Math.max(1, ...edges.map(({ events }) => events));
  nodes.forEach(({ id, name, events }, at) => {
    // from a spiral with the busiest in its middle the forces soon find their rest
    const angle = at * 2.399963;
    const far = Math.sqrt(at + 0.5);
    graph.addNode(id, {
      label: name,
      events,
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      size: 4 + 14 * Math.sqrt(events / most),
    });
  });
  for (const { a, b, events, score } of edges)
    if (graph.hasNode(a) && graph.hasNode(b) && !graph.hasEdge(a, b))
      graph.addEdge(a, b, {
        weight: Math.sqrt(events),
        size: 0.75 + 6 * Math.sqrt(events / busiest),
        mean: score / events,
      });
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: 150,
      getEdgeWeight: 'weight',
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.8, scalingRatio: 12, strongGravityMode: false },
    });
  return graph;
}
