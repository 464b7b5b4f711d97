import './tabs.css';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useSettled } from './settled';

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
