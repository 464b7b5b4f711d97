import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './style/tokens.css';
import './style/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { memory } from './client/memory';
import { applyTheme, storedTheme } from './frame/theme';
import { router } from './router';

applyTheme(storedTheme());

createRoot(document.getElementById('workbench') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={memory}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
