// Runs before the app, in any browser: says what is missing, and loads the page anew once when a script is gone.
(() => {
  var page = document.documentElement;
  var key = 'aanloop.reloaded';
  if (!('groupBy' in Map) || !('withResolvers' in Promise)) page.setAttribute('data-without', 'browser');
  function failed() {
    var before = null;
    try {
      before = sessionStorage.getItem(key);
      sessionStorage.setItem(key, location.href);
    } catch (_) {
      before = location.href;
    }
    if (before === null) location.reload();
    else page.setAttribute('data-without', 'script');
  }
  // A site that was renewed has other scripts than the page an old tab or an index in a cache asks for.
  addEventListener(
    'error',
    (event) => {
      if (event.target && event.target.tagName === 'SCRIPT') failed();
    },
    true,
  );
  addEventListener('vite:preloadError', failed);
  addEventListener('load', () => {
    try {
      if (!page.hasAttribute('data-without')) sessionStorage.removeItem(key);
    } catch (_) {
      // Nothing is stored where nothing may be.
    }
  });
})();
