/** What a person chose; `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark';
export const themes: readonly Theme[] = ['system', 'light', 'dark'];
const key = 'dragoman-theme';

export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key) as Theme | null;
    return stored && themes.includes(stored) ? stored : 'system';
  } catch {
    return 'system';
  }
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // a browser that keeps nothing forgets the choice with the page
  }
}
