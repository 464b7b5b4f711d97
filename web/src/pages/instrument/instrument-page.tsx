import './instrument.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { InstrumentDossier } from '../../client/answers';
import { oneInstrument } from '../../client/instruments';
import { positionsAsked } from '../../client/statements';
import { Day } from '../../parts/day';
import { Footnoted } from '../../parts/footnotes';
import { Lines } from '../../parts/lines';
import { counted } from '../../parts/number';
import { PageHead } from '../../parts/page-head';
import { PositionLine } from '../../parts/position-line';
import { CitationLink } from '../../parts/quoted';
import { StatementLine } from '../../parts/statement-line';
import { Answer } from '../../parts/states';
import { Matrix } from './matrix';
import { ProcedureSlot } from './procedure-slot';

const route = getRouteApi('/instruments/$instrument');

/** An instrument: its provisions, its dates, who holds what about it over time, and in what words. */
export function InstrumentPage() {
  const { instrument } = route.useParams();
  const answer = useQuery(oneInstrument(instrument));
  return (
    <Answer of={answer} isPage>
      {(found) => <Dossier answer={found} />}
    </Answer>
  );
}

function Dossier({ answer }: { readonly answer: InstrumentDossier }) {
  const { instrument, parts, provisions, positions, statements, matrix } = answer;
  const { asOf, holder } = route.useSearch();
  const navigate = route.useNavigate();
  const own = useQuery({
    ...positionsAsked({ toward: instrument.id, ...(holder && { holder }), limit: 40 }),
    enabled: holder !== undefined,
  });
  const shown = holder === undefined ? positions.toReversed() : own.data?.positions;
  const citations = useMemo(
    () => [
      ...(shown ?? []).map(({ evidence }) => evidence),
      ...statements.map(({ content }) => content),
      ...provisions.map(({ evidence }) => evidence),
    ],
    [provisions, shown, statements],
  );
  const name = matrix.holders.find(({ id }) => id === holder)?.name;
  return (
    <Footnoted citations={citations}>
      <PageHead title={instrument.name} kind={`Instrument: ${instrument.kind}`}>
        <Facts answer={answer} />
      </PageHead>
      <div className="stack wide">
        <ProcedureSlot instrument={instrument.id} asOf={asOf} />
        <section className="stack" aria-labelledby="matrix">
          <h2 id="matrix">Who holds what</h2>
          <Matrix
            matrix={matrix}
            holder={holder}
            onHolder={(next) =>
              void navigate({ search: (old) => ({ ...old, holder: next }), replace: true, resetScroll: false })
            }
          />
        </section>
        <div className="instrument-lists">
          <section className="stack" aria-labelledby="positions">
            <div className="row">
              <h2 id="positions">
                Positions{' '}
                {name && (
                  <>
                    of <bdi>{name}</bdi>
                  </>
                )}
              </h2>
              {holder !== undefined && (
                <button
                  type="button"
                  className="button small"
                  onClick={() =>
                    void navigate({ search: (old) => ({ ...old, holder: undefined }), resetScroll: false })
                  }
                >
                  Of everybody
                </button>
              )}
            </div>
            <Lines of={shown ?? []}>{(position) => <PositionLine key={position.id} position={position} />}</Lines>
          </section>
          <section className="stack" aria-labelledby="quotations">
            <h2 id="quotations">What was said about it</h2>
            <Lines of={statements}>{(statement) => <StatementLine key={statement.id} statement={statement} />}</Lines>
          </section>
          <section className="stack" aria-labelledby="provisions">
            <h2 id="provisions">Provisions that are mentioned</h2>
            <Lines of={provisions} none="None.">
              {({ label, documents, evidence }) => (
                <p key={label} className="provision">
                  <strong>
                    <bdi>{label}</bdi>
                  </strong>{' '}
                  <span className="soft small">
                    {counted(documents, 'document')}, as in <CitationLink citation={evidence} />
                  </span>
                </p>
              )}
            </Lines>
            {parts.length > 0 && (
              <>
                <h3>Parts of it</h3>
                <ul className="lines">
                  {parts.map((part) => (
                    <li key={part.id} className="provision">
                      <Link to="/instruments/$instrument" params={{ instrument: part.id }}>
                        <bdi>{part.name}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      </div>
    </Footnoted>
  );
}

function Facts({ answer: { instrument, names, matrix } }: { readonly answer: InstrumentDossier }) {
  const { partOf, adopted, ends, documents } = instrument;
  const others = names.filter(({ name }) => name !== instrument.name);
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    ['Adopted', adopted && <Day key="adopted" edtf={adopted} />],
    ['Ends', ends && <Day key="ends" edtf={ends} />],
    [
      'Part of',
      partOf && (
        <Link key="whole" to="/instruments/$instrument" params={{ instrument: partOf.id }}>
          <bdi>{partOf.name}</bdi>
        </Link>
      ),
    ],
    ['Named in', counted(documents, 'document')],
    ['On record about it', counted(matrix.holders.length, 'holder')],
    ['Also named', others.length > 0 && <bdi key="names">{others.map(({ name }) => name).join(' · ')}</bdi>],
  ];
  return (
    <dl className="who">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt className="soft small">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
