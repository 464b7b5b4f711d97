import type { Engine } from './engine/use-engine.ts';

/** How far the engine is, or what went wrong and what to do about it. */
export function Progress({ engine }: { readonly engine: Engine }) {
  const { state, trouble, outcome } = engine;
  if (state.kind === 'lost')
    return (
      <div className="row" role="alert">
        <p className="trouble">
          <strong>The engine is not running.</strong> {state.message}
        </p>
        <button type="button" className="button" onClick={engine.again}>
          Try again
        </button>
      </div>
    );
  if (trouble)
    return (
      <p className="trouble" role="alert">
        <strong>This article could not be read.</strong> {trouble}
      </p>
    );
  return (
    <div className="row progress">
      {state.kind === 'loading' && (
        <progress aria-label="Loading the engine" max={100} value={Math.round(state.share * 100)} />
      )}
      {state.kind === 'reading' && <progress aria-label="Reading" />}
      <p className="small soft" role="status">
        {state.kind === 'loading' && state.share < 1 && `Loading the engine, ${megabytes(state)} once`}
        {state.kind === 'loading' && state.share >= 1 && 'Starting the engine'}
        {state.kind === 'reading' && 'Reading'}
        {state.kind === 'ready' && (outcome ? `Read in ${seconds(outcome.milliseconds)}` : 'Ready')}
      </p>
      {state.kind === 'reading' && (
        <button type="button" className="button" onClick={engine.stop}>
          Stop
        </button>
      )}
    </div>
  );
}

const megabytes = ({ megabytes: total }: { readonly megabytes: number }): string =>
  total ? `${total.toFixed(1)} MB` : 'about 10 MB';

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
