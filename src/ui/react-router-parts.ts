/**
 * What the app takes of React Router beside its hooks: its history, and the contexts in which its hooks look. They are
 * public only under these names. `Router`, which would give the contexts, brings 5 kB (brotli) of what reads routes, and
 * the data router 24; there is one route here, and what it loads is a dossier, which `app/router` reads. `MemoryRouter`
 * gives the same contexts to tests and to published pages.
 */
export {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_LocationContext as LocationContext,
  UNSAFE_NavigationContext as NavigationContext,
} from 'react-router';
