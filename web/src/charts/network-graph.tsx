import { useEffect, useMemo, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { EventNetwork } from '../client/answers';
import { useColours } from './colours';
import { layOut } from './network-layout';

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
    try {
      drawn = new Sigma(graph, place.current, {
        settings: {
          enableEdgeEvents: true,
          labelDensity: 1,
          labelRenderedSizeThreshold: 3,
          stagePadding: 72,
          enableCameraRotation: false,
        },
        styles: {
          nodes: {
            color: { attribute: 'color' },
            size: { attribute: 'size' },
            label: { attribute: 'label' },
            labelColor: colours.ink,
            labelFont: 'Inter Variable, sans-serif',
            labelSize: 13,
            cursor: 'pointer',
          },
          edges: { color: { attribute: 'color' }, size: { attribute: 'size' }, cursor: 'pointer' },
        },
      } as ConstructorParameters<typeof Sigma>[2]);
      drawn.on('clickNode', ({ node }) => open.current(node));
      drawn.on('clickEdge', ({ edge }) => open.current(...(graph.extremities(edge) as [string, string])));
      setTrouble(undefined);
    } catch (error) {
      // a browser without WebGL has the list
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    return () => drawn?.kill();
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

/** The colour of a line by the mean score of its events. */
function toneOf(mean: number) {
  if (mean >= 3) return 'material-cooperation';
  if (mean > 0.5) return 'verbal-cooperation';
  if (mean >= -0.5) return 'line-strong';
  return mean > -3 ? 'verbal-conflict' : 'material-conflict';
}
