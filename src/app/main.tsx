import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { routes } from './routes';
import { applyTheme, readTheme } from './theme';

applyTheme(readTheme());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/';
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={createBrowserRouter(routes, { basename })} />
  </StrictMode>,
);
