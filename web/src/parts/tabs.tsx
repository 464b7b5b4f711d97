import './tabs.css';
import { Tabs } from 'radix-ui';
import { type ReactNode, startTransition, useEffect, useState } from 'react';

export interface Tab {
  readonly name: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** Sections of which one is shown; on paper all of them stand below one another under their titles. */
export function TabbedSections({
  tabs,
  current,
  onCurrent,
  label,
}: {
  readonly tabs: readonly Tab[];
  /** Name of the one that is shown; the first where there is none of that name. */
  readonly current: string | undefined;
  readonly onCurrent: (name: string | undefined) => void;
  readonly label: string;
}) {
  const isSettled = useSettled();
  const shown = tabs.find(({ name }) => name === current) ?? tabs[0];
  return (
    <Tabs.Root
      value={shown?.name ?? ''}
      onValueChange={(name) => onCurrent(name === tabs[0]?.name ? undefined : name)}
      activationMode="manual"
    >
      <Tabs.List className="tab-list" aria-label={label}>
        {tabs.map(({ name, title }) => (
          <Tabs.Trigger key={name} value={name} className="tab">
            {title}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map(({ name, title, body }) => (
        <Tabs.Content key={name} value={name} forceMount hidden={name !== shown?.name} className="tab-body">
          <h2 className="tab-title">{title}</h2>
          {(isSettled || name === shown?.name) && body}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

/** Turns true when the page has time to spare: then what is not in sight is made ready, for paper and for the next press. */
function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const settle = (): void => startTransition(() => setSettled(true));
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(settle, 1_500);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(settle, { timeout: 4_000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isSettled;
}
