import './timeline.css';
import { quadClasses, quadWords } from '../parts/labels';

/** What shapes and colours stand for. */
export function QuadLegend() {
  return (
    <div className="chart-legend">
      {quadClasses.map((quad) => (
        <span key={quad}>
          <i
            className={quad.startsWith('material') ? 'deed' : undefined}
            style={{ '--quad': `var(--${quad})` } as React.CSSProperties}
            aria-hidden="true"
          />
          {quadWords[quad]}
        </span>
      ))}
      <span>
        <i className="hollow" aria-hidden="true" />
        hollow: only claimed
      </span>
    </div>
  );
}
