import { useState } from 'react';
import { applyTheme, storedTheme, type Theme, themes } from './theme';

const words: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

/** Chooses between light and dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  return (
    <label className="theme-switch small">
      <span className="soft">Theme</span>
      <select
        className="field"
        value={theme}
        onChange={({ target }) => {
          setTheme(target.value as Theme);
          applyTheme(target.value as Theme);
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
