import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '../../src/style/tokens.css';
import '../../src/style/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, storedTheme } from '../../src/frame/theme.ts';
import { Playground } from './playground.tsx';

applyTheme(storedTheme());

createRoot(document.getElementById('playground') as HTMLElement).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
