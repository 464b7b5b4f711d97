import { axisX, axisY, gridY, type PlotOptions, rect, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import type { DyadMonth } from '../client/answers';
import { quadClasses } from '../parts/labels';
import { PlotFigure } from './plot-figure';
import { quadPieces } from './quad-stack';
import { dayLength, type Line } from './span-of-time';

/** Months as bars that part from one line: cooperation upward, conflict downward; deeds filled, words outlined. */
export default function QuadMonths({
  months,
  line,
  width,
  height,
}: {
  readonly months: readonly DyadMonth[];
  readonly line: Line;
  readonly width: number;
  readonly height: number;
}) {
  const { from, to, start, end } = line;
  const options = useMemo((): PlotOptions => {
    const pieces = quadPieces(months, { from, to });
    const inset = to - from > 700 * dayLength ? 0.5 : 2;
    return {
      width,
      height,
      marginLeft: start,
      marginRight: width - end,
      marginTop: 18,
      marginBottom: 36,
      x: { type: 'utc', domain: [from, to] },
      y: { nice: true, ...(pieces.length ? {} : { domain: [-1, 1] }) },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisX({ tickSize: 4, label: null }),
        axisY({
          label: null,
          tickSize: 0,
          tickFormat: (value: number) => (Number.isInteger(value) ? String(Math.abs(value)) : ''),
        }),
        ...quadClasses.map((quad) =>
          rect(
            pieces.filter((piece) => piece.quad === quad),
            {
              x1: 'from',
              x2: 'to',
              y1: 'low',
              y2: 'high',
              insetLeft: inset,
              insetRight: inset,
              fill: `var(--${quad})`,
              fillOpacity: quad.startsWith('verbal') ? 0.4 : 1,
              stroke: `var(--${quad})`,
              strokeWidth: 0.75,
            },
          ),
        ),
        ruleY([0], { stroke: 'var(--ink-soft)' }),
      ],
    };
  }, [months, from, to, start, end, width, height]);
  return <PlotFigure options={options} />;
}
