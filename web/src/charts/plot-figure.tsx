import './plot.css';
import { type PlotOptions, plot } from '@observablehq/plot';
import { useLayoutEffect, useRef } from 'react';

/** A chart of Observable Plot; hidden from those who hear the page, for whom a table stands beside it. */
export function PlotFigure({ options }: { readonly options: PlotOptions }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const chart = plot({ className: 'plot', ...options });
    // what Plot says in a style element of its own stands in plot.css: the page's policy admits none
    for (const style of chart.querySelectorAll('style')) style.remove();
    place.current?.replaceChildren(chart);
  }, [options]);
  return <div ref={place} className="plot-figure" aria-hidden="true" />;
}
