import { axisX, axisY, cell, type PlotOptions } from '@observablehq/plot';
import { useMemo } from 'react';
import { quadOf } from '../parts/labels';
import { PlotFigure } from './plot-figure';
import { atLeastAYear, monthsIn, type Stretch, stretchOf } from './span-of-time';

interface TypedMonth {
  readonly month: string;
  readonly types: Readonly<Partial<Record<string, number>>>;
}

/** Above so many months they are put together by year. */
const mostMonths = 60;

/** Types by month as cells, the darker the more events; each type in the colour of its class. */
export default function TypeMonths({
  months,
  types,
  width,
}: {
  readonly months: readonly TypedMonth[];
  readonly types: readonly string[];
  readonly width: number;
}) {
  const options = useMemo((): PlotOptions => {
    const dated = months.filter(({ month }) => month);
    const whole: Stretch = {
      from: stretchOf(dated[0]?.month ?? '')?.from ?? 0,
      to: stretchOf(dated.at(-1)?.month ?? '')?.to ?? 0,
    };
    const names = monthsIn(atLeastAYear(whole));
    const cut = names.length > mostMonths ? 4 : 7;
    const periods = [...new Set(names.map((name) => name.slice(0, cut)))];
    const sums = new Map<string, number>();
    for (const { month, types: own } of dated)
      for (const [type, count] of Object.entries(own)) {
        const key = `${month.slice(0, cut)} ${type}`;
        sums.set(key, (sums.get(key) ?? 0) + (count ?? 0));
      }
    const most = Math.max(1, ...sums.values());
    const cells = [...sums].map(([key, count]) => {
      const [period, type] = key.split(' ') as [string, string];
      return { period, type: type.toLowerCase(), quad: quadOf(type), count };
    });
    const every = Math.ceil(periods.length / (width / 70));
    return {
      width,
      height: types.length * 20 + 44,
      marginLeft: 84,
      marginRight: 4,
      x: { type: 'band', domain: periods, padding: 0.06 },
      y: { type: 'band', domain: types.map((type) => type.toLowerCase()), padding: 0.12 },
      marks: [
        axisX({ label: null, tickSize: 0, ticks: periods.filter((_, at) => at % every === 0) }),
        axisY({ label: null, tickSize: 0 }),
        cell(cells, {
          x: 'period',
          y: 'type',
          fill: ({ quad }: { quad: string }) => `var(--${quad})`,
          fillOpacity: ({ count }: { count: number }) => 0.25 + 0.75 * Math.sqrt(count / most),
          title: ({ period, type, count }: { period: string; type: string; count: number }) =>
            `${period}: ${count} ${type}`,
          rx: 2,
        }),
      ],
      color: { type: 'identity' },
      opacity: { type: 'identity' },
    };
  }, [months, types, width]);
  return <PlotFigure options={options} />;
}
