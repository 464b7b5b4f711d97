import { Dialog } from 'radix-ui';
import { useGiveBackFocus } from '../parts/give-back-focus';
import { places } from './places';

const everywhere = [
  [['/'], 'Search'],
  [['?'], 'This help'],
  ...places.map(({ key, label }) => [['g', key], label] as const),
] as const;
const onArticlesAndReview = [
  [['j'], 'Next item'],
  [['k'], 'Previous item'],
  [['a'], 'Accept'],
  [['x'], 'Reject'],
  [['c'], 'Correct'],
  [['e'], 'Explain'],
  [['u'], 'Undo the last decision'],
] as const;

/** All keys, in a window. */
export function KeyHelp({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className="window" aria-describedby={undefined} {...useGiveBackFocus()}>
          <Dialog.Title>Keys</Dialog.Title>
          <KeyList title="Everywhere" keys={everywhere} />
          <KeyList title="On an article, an event and in the review" keys={onArticlesAndReview} />
          <Dialog.Close className="button">Close</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function KeyList({
  title,
  keys,
}: {
  readonly title: string;
  readonly keys: readonly (readonly [readonly string[], string])[];
}) {
  return (
    <section>
      <h3 className="soft">{title}</h3>
      <dl className="key-list">
        {keys.map(([pressed, what]) => (
          <div key={what} style={{ display: 'contents' }}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
