import './dialogs.css';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { codes } from '../client/stats';
import { useGiveBackFocus } from '../parts/give-back-focus';
import { endCorrection, tellNotice, useAsking } from './asking';
import { correct } from './deciding';
import { correctable, type Field, type Judged } from './judged';
import { SidesField } from './sides-field';

/** What deciding asks and tells; a page on which people decide shows it. */
export function DecidingDialogs() {
  const { who, correcting, notice } = useAsking();
  return (
    <>
      {who && <WhoDialog onAnswer={who} />}
      {correcting && <CorrectDialog key={correcting.judged.id} {...correcting} />}
      <div role="status" aria-live="polite">
        {notice && (
          <div className={notice.isTrouble ? 'notice trouble' : 'notice'}>
            <bdi>{notice.words}</bdi>
            {notice.undo && (
              <button type="button" className="button" onClick={notice.undo}>
                Undo <kbd>u</kbd>
              </button>
            )}
            <button type="button" className="button" aria-label="Dismiss" onClick={() => tellNotice(null)}>
              ✕
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function WhoDialog({ onAnswer }: { readonly onAnswer: (name: string | null) => void }) {
  const [name, setName] = useState('');
  const giveBack = useGiveBackFocus();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onAnswer(null)}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className="window" {...giveBack}>
          <Dialog.Title>Who decides?</Dialog.Title>
          <Dialog.Description className="soft">
            Decisions are kept beside what the machine read, with the name of who took them. This browser remembers it.
          </Dialog.Description>
          <form
            className="dialog-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim()) onAnswer(name.trim());
            }}
          >
            <label>
              Your name, as your colleagues know it
              <input
                className="field"
                name="who"
                value={name}
                maxLength={100}
                required
                autoComplete="username"
                onChange={({ target }) => setName(target.value)}
              />
            </label>
            <div className="row dialog-buttons">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              <button type="submit" className="button first">
                Go on
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function CorrectDialog({
  judged,
  onRecorded,
}: {
  readonly judged: Judged;
  readonly onRecorded: (ids: readonly string[]) => void;
}) {
  const fields = correctable[judged.kind];
  const giveBack = useGiveBackFocus();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name }) => [name, judged.fields[name] ?? ''])),
  );
  const [why, setWhy] = useState('');
  const modes = useQuery(codes).data?.types.find(({ type }) => type === values.type)?.modes;
  /** The modes are those of the type; one that is another type's stays to be chosen, until it is changed. */
  const withModes = (field: Field): Field =>
    field.name === 'mode' && modes
      ? {
          ...field,
          values: [...new Set(['', values.mode!, ...modes])].map((mode) => [mode, mode.replace(/-/g, ' ') || 'none']),
        }
      : field;
  const changes = Object.fromEntries(
    fields
      .filter(({ name }) => values[name] !== (judged.fields[name] ?? ''))
      .map(({ name }) => [name, values[name]!.trim() || null]),
  );
  const count = Object.keys(changes).length;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && endCorrection()}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className="window" {...giveBack}>
          <Dialog.Title>Correct</Dialog.Title>
          <Dialog.Description className="soft">
            <bdi>{judged.words}</bdi>
          </Dialog.Description>
          <form
            className="dialog-form"
            onSubmit={(event) => {
              event.preventDefault();
              endCorrection();
              if (count) void correct(judged, changes, why.trim() || null).then((ids) => ids && onRecorded(ids));
            }}
          >
            <div className="dialog-fields">
              {fields.map((field) => {
                const shared = {
                  value: values[field.name]!,
                  isChanged: field.name in changes,
                  onChange: (value: string) => setValues((old) => ({ ...old, [field.name]: value })),
                };
                return field.isOfActors ? (
                  <SidesField key={field.name} label={field.label} around={judged.around ?? []} {...shared} />
                ) : (
                  <FieldOf key={field.name} field={withModes(field)} {...shared} />
                );
              })}
            </div>
            <label>
              Why, for those who read it later
              <input className="field" value={why} maxLength={2_000} onChange={({ target }) => setWhy(target.value)} />
            </label>
            <div className="row dialog-buttons">
              <Dialog.Close className="button">Cancel</Dialog.Close>
              <button type="submit" className="button first" disabled={!count}>
                {count > 1 ? `Correct ${count} fields` : 'Correct'}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function FieldOf({
  field: { name, label, hint, values, isOptional },
  value,
  isChanged,
  onChange,
}: {
  readonly field: Field;
  readonly value: string;
  readonly isChanged: boolean;
  readonly onChange: (value: string) => void;
}) {
  const className = isChanged ? 'field changed' : 'field';
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it holds the one or the other
    <label>
      {label}
      {values ? (
        <select className={className} name={name} value={value} onChange={({ target }) => onChange(target.value)}>
          {values.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          className={className}
          name={name}
          value={value}
          maxLength={500}
          required={!isOptional}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint && <span className="soft small">{hint}</span>}
    </label>
  );
}
