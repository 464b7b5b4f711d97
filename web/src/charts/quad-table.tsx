import type { DyadMonth } from '../client/answers';
import { Day } from '../parts/day';
import { quadClasses, quadWords } from '../parts/labels';

/** What a timeline shows, in numbers. */
export function QuadTable({ months, caption }: { readonly months: readonly DyadMonth[]; readonly caption: string }) {
  return (
    <div className="table-frame">
      <table className="numbers">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {quadClasses.map((quad) => (
              <th key={quad} scope="col" className="numeric">
                {quadWords[quad]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, quads }) => (
            <tr key={month}>
              <th scope="row">{month ? <Day edtf={month} /> : 'no day'}</th>
              {quadClasses.map((quad) => {
                const sum = quads[quad];
                return (
                  <td key={quad} className="numeric">
                    {sum ? sum.events : ''}
                    {sum?.claimed ? <span className="soft small"> ({sum.claimed} claimed)</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
