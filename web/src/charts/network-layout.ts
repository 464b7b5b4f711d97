import { packSiblings } from 'd3-hierarchy';
import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { EventNetwork } from '../client/answers';

/** What a line is long on average, in pixels of a drawing at its own scale. */
const lineLength = 90;
/** What stays free around a node, so that its name can be read. */
const around = 16;

/** Nodes with their places, the same every time for the same network; what hangs together lies together. */
export function layOut(network: EventNetwork): Graph {
  const graph = graphOf(network);
  const groups = connectedComponents(graph)
    .sort((a, b) => b.length - a.length)
    .map((nodes) => settle(graph, nodes));
  // each group is a circle, and circles are put against one another
  packSiblings(groups);
  for (const { x, y, places } of groups)
    for (const [node, place] of places) {
      graph.setNodeAttribute(node, 'x', x + place.x);
      graph.setNodeAttribute(node, 'y', y + place.y);
    }
  return graph;
}

function graphOf({ nodes, edges }: EventNetwork): Graph {
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
      size: 3 + 9 * Math.sqrt(events / most),
    });
  });
  for (const { a, b, events, score } of edges)
    if (graph.hasNode(a) && graph.hasNode(b) && a !== b && !graph.hasEdge(a, b))
      graph.addEdge(a, b, {
        weight: Math.sqrt(events),
        size: 0.75 + 5 * Math.sqrt(events / busiest),
        mean: score / events,
      });
  return graph;
}

interface Group {
  x: number;
  y: number;
  /** Radius of the circle around its nodes and their names. */
  readonly r: number;
  /** From the middle of the circle. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** Lays out what hangs together around its own middle. */
function settle(graph: Graph, nodes: readonly string[]): Group {
  const own = new Graph({ type: 'undirected' });
  for (const node of nodes) own.addNode(node, graph.getNodeAttributes(node));
  graph.forEachEdge((_edge, attributes, a, b) => {
    if (own.hasNode(a)) own.addEdge(a, b, attributes);
  });
  if (own.order > 2)
    forceAtlas2.assign(own, {
      iterations: 400,
      getEdgeWeight: 'weight',
      settings: { ...forceAtlas2.inferSettings(own), gravity: 0.6, linLogMode: true, strongGravityMode: false },
    });
  let length = 0;
  own.forEachEdge((_edge, _attributes, _a, _b, from, to) => {
    length += Math.hypot(from.x - to.x, from.y - to.y) / own.size;
  });
  const scale = length > 0 ? lineLength / length : 1;
  own.updateEachNodeAttributes((_node, attributes) => ({
    ...attributes,
    x: attributes.x * scale,
    y: attributes.y * scale,
  }));
  noverlap.assign(own, { maxIterations: 300, settings: { margin: around, ratio: 1, expansion: 1.1 } });
  const middle = (axis: 'x' | 'y'): number => {
    const all = own.mapNodes((_node, attributes) => attributes[axis] as number);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  const [x, y] = [middle('x'), middle('y')];
  const places = new Map(
    own.mapNodes((node, attributes) => [node, { x: attributes.x - x, y: attributes.y - y }] as const),
  );
  const far = own.mapNodes((_node, attributes) => Math.hypot(attributes.x - x, attributes.y - y) + attributes.size);
  return { x: 0, y: 0, r: Math.max(...far) + 2 * around, places };
}
