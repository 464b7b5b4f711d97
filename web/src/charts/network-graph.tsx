import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import { useEffect, useMemo, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { EventNetwork } from '../client/answers';
import { useColours } from './colours';
import { layOut } from './network-layout';
import { placeNames, type Side } from './network-names';

const nameFont = 'Inter Variable, sans-serif';
const nameSize = 13;

/** The network drawn with WebGL; a press on a node or line opens it. The list beside it is for keyboard and ear. */
export default function NetworkGraph({
  network,
  onOpen,
}: {
  readonly network: EventNetwork;
  readonly onOpen: (a: string, b?: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const colours = useColours([
    'ink',
    'ink-soft',
    'surface',
    'line-strong',
    'verbal-cooperation',
    'material-cooperation',
    'verbal-conflict',
    'material-conflict',
  ]);
  const graph = useMemo(() => layOut(network), [network]);
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    if (!place.current) return;
    graph.forEachNode((node) => graph.setNodeAttribute(node, 'color', colours['ink-soft']));
    graph.forEachEdge((edge, { mean }) => graph.setEdgeAttribute(edge, 'color', colours[toneOf(mean as number)]));
    let drawn: Sigma | undefined;
    let least = 0;
    let stopNaming: (() => void) | undefined;
    try {
      drawn = new Sigma(graph, place.current, {
        settings: {
          enableEdgeEvents: true,
          stagePadding: 40,
          enableCameraRotation: false,
          // who wants nothing to move sees it at its new place at once
          ...(window.matchMedia('(prefers-reduced-motion: reduce)').matches && stillness),
        },
        styles: {
          nodes: {
            color: { attribute: 'color' },
            size: ({ size }: Attributes) => Math.max(size, least),
            label: { attribute: 'label' },
            labelColor: colours.ink,
            labelBackgroundColor: colours.surface,
            labelBackgroundPadding: 0,
            labelFont: nameFont,
            labelSize: nameSize,
            labelVisibility: ({ side }: Attributes) => (side ? 'visible' : 'hidden'),
            labelPosition: ({ side }: Attributes) => (side as Side | undefined) ?? 'right',
            cursor: 'pointer',
          },
          edges: { color: { attribute: 'color' }, size: { attribute: 'size' }, cursor: 'pointer' },
        },
      } as ConstructorParameters<typeof Sigma>[2]);
      drawn.on('clickNode', ({ node }) => open.current(node));
      drawn.on('clickEdge', ({ edge }) => open.current(...(graph.extremities(edge) as [string, string])));
      keepScale(drawn);
      least = leastRadius / drawn.getGraphToViewportRatio();
      drawn.refresh();
      stopNaming = keepNamed(drawn, graph, least);
      setTrouble(undefined);
    } catch (error) {
      // a browser without WebGL has the list
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    return () => {
      stopNaming?.();
      drawn?.kill();
    };
  }, [graph, colours]);
  return (
    <div className="network-graph">
      {trouble && (
        <p className="soft network-trouble">
          This browser cannot draw the network ({trouble}). The list holds the same.
        </p>
      )}
      <div ref={place} aria-hidden="true" />
    </div>
  );
}

/** Settings under which nothing glides. */
const stillness = { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 };

/** How small a node may become in a small frame, in pixels. */
const leastRadius = 2.5;

/** How many pixels of the screen one of the layout becomes at most. */
const mostScale = 1.5;

/** A few nodes are not blown up until they fill the frame. */
function keepScale(drawn: Sigma): void {
  const scale = drawn.getGraphToViewportRatio() / mostScale;
  if (scale <= 1) return;
  const { x, y } = drawn.getBBox();
  const wider = ([from, to]: [number, number]): [number, number] => {
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * scale];
    return [middle - half, middle + half];
  };
  drawn.setCustomBBox({ x: wider(x), y: wider(y) });
  drawn.refresh();
}

/** What stays free between two names, in pixels. */
const apart = 4;
/** Milliseconds after a movement until names are placed anew. */
const pause = 80;

/** Names the nodes that have room for a name, the busiest first, whenever the drawing moves or the frame changes. */
function keepNamed(drawn: Sigma, graph: Graph, least: number): () => void {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `${nameSize}px ${nameFont}`;
  const name = (): void => {
    const nodes = graph
      .mapNodes((id, { x, y, size, label }) => ({
        id,
        ...drawn.graphToViewport({ x, y }),
        weight: size as number,
        radius: drawn.scaleSize(Math.max(size, least)),
        width: (pen?.measureText(label).width ?? label.length * 7) + apart,
      }))
      .sort((a, b) => b.weight - a.weight);
    const sides = placeNames(nodes, drawn.getDimensions());
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, side: sides.get(id) }), {
      attributes: ['side'],
    });
  };
  name();
  let timer: ReturnType<typeof setTimeout>;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(name, pause);
  };
  drawn.getCamera().on('updated', later);
  drawn.on('resize', later);
  // the font may come after the first drawing
  void document.fonts.load(`${nameSize}px ${nameFont}`).then(later);
  return () => clearTimeout(timer);
}

/** The colour of a line by the mean score of its events. */
function toneOf(mean: number) {
  if (mean >= 3) return 'material-cooperation';
  if (mean > 0.5) return 'verbal-cooperation';
  if (mean >= -0.5) return 'line-strong';
  return mean > -3 ? 'verbal-conflict' : 'material-conflict';
}
