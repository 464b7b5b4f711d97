import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { agreement } from '../../client/decisions';
import { askWho, storedWho } from '../../deciding/asking';
import { Answer } from '../../parts/states';

/** Who decides here, and how far those who decided about the same items agree. */
export function Coders() {
  const [who, setWho] = useState(storedWho);
  const asked = useQuery(agreement);
  return (
    <section className="stack" aria-labelledby="coders">
      <h2 id="coders">Coders</h2>
      <p className="row small">
        {who ? (
          <>
            You decide as{' '}
            <strong>
              <bdi>{who}</bdi>
            </strong>
          </>
        ) : (
          'You will be asked who you are.'
        )}
        <button
          type="button"
          className="link"
          onClick={() => void askWho(true).then((name) => setWho(name ?? storedWho()))}
        >
          {who ? 'Change' : 'Say it now'}
        </button>
      </p>
      <Answer of={asked}>
        {({ alpha, units, agreed, coders }) =>
          alpha === null ? (
            <p className="soft small">
              No item was judged by two coders yet. When one is, Krippendorff’s alpha stands here: how far they agree
              beyond chance.
            </p>
          ) : (
            <dl className="agreement">
              <div>
                <dt>Krippendorff’s alpha</dt>
                <dd className="alpha">{alpha.toFixed(2)}</dd>
              </div>
              <div>
                <dt>Judged by two or more</dt>
                <dd>{units}</dd>
              </div>
              <div>
                <dt>Agreed on</dt>
                <dd>{agreed}</dd>
              </div>
              <div>
                <dt>Coders</dt>
                <dd>
                  <bdi>{coders.join(', ')}</bdi>
                </dd>
              </div>
            </dl>
          )
        }
      </Answer>
    </section>
  );
}
