import type { Actor, Instrument } from '../../client/answers';
import { Day } from '../../parts/day';
import type { Article } from '../../reading/items';
import { Name } from '../../reading/note-body';

/** Who or what is meant by a name in the text, with the way to its dossier. */
export function NamedCard({ article, id }: { readonly article: Article; readonly id: string }) {
  const actor = article.reading.actors.find((one) => one.id === id);
  const instrument = article.reading.instruments.find((one) => one.id === id);
  return (
    <div className="named">
      <h3>
        <Name article={article} id={id} />
      </h3>
      {actor ? (
        <ActorFacts article={article} actor={actor} />
      ) : (
        instrument && <InstrumentFacts article={article} instrument={instrument} />
      )}
    </div>
  );
}

function ActorFacts({ article, actor }: { readonly article: Article; readonly actor: Actor }) {
  const { kind, country, sectors, offices, members, mentions, aliases, name } = actor;
  const others = aliases.filter((alias) => alias !== name);
  return (
    <ul className="small">
      <li className="soft">{[kind, country, ...sectors].filter(Boolean).join(' · ')}</li>
      {offices.map(({ title, of, start, when }) => (
        <li key={start}>
          <bdi>{title}</bdi>
          {of && (
            <>
              {' of '}
              <Name article={article} id={of} />
            </>
          )}
          {when && (
            <>
              {' '}
              (<Day edtf={when} />)
            </>
          )}
        </li>
      ))}
      {members.length > 0 && (
        <li>
          {members.map((member, at) => (
            <span key={member}>
              {at > 0 && ', '}
              <Name article={article} id={member} />
            </span>
          ))}
        </li>
      )}
      {others.length > 0 && (
        <li className="soft">
          also <bdi>{others.join(', ')}</bdi>
        </li>
      )}
      <li className="soft">{times(mentions.length)}</li>
    </ul>
  );
}

function InstrumentFacts({ article, instrument }: { readonly article: Article; readonly instrument: Instrument }) {
  const { kind, of, parties, adopted, ends, provisions, mentions } = instrument;
  return (
    <ul className="small">
      <li className="soft">{kind}</li>
      {of && (
        <li>
          of <Name article={article} id={of} />
        </li>
      )}
      {parties.length > 0 && (
        <li>
          parties:{' '}
          {parties.map((party, at) => (
            <span key={party}>
              {at > 0 && ', '}
              <Name article={article} id={party} />
            </span>
          ))}
        </li>
      )}
      {adopted && (
        <li>
          adopted <Day edtf={adopted} />
        </li>
      )}
      {ends && (
        <li>
          ends <Day edtf={ends} />
        </li>
      )}
      {provisions.map(({ label, start }) => (
        <li key={start}>
          <bdi>{label}</bdi>
        </li>
      ))}
      <li className="soft">{times(mentions.length)}</li>
    </ul>
  );
}

const times = (count: number): string => (count === 1 ? 'named once here' : `named ${count} times here`);
