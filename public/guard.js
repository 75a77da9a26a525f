// Runs before the app, in any browser: says what is missing, and loads the page anew once when a script is gone.
(() => {
  var page = document.documentElement;
  var key = 'aanloop.reloaded';
  if (!('groupBy' in Map) || !('withResolvers' in Promise)) page.setAttribute('data-without', 'browser');
  // False where it was tried for the same reason before, or where nothing can be remembered.
  function reloadOnce(why) {
    try {
      if (sessionStorage.getItem(key) === why) return false;
      sessionStorage.setItem(key, why);
    } catch (_) {
      return false;
    }
    location.reload();
    return true;
  }
  // A site that was renewed has other scripts than the page an old tab or an index in a cache asks for.
  addEventListener(
    'error',
    (event) => {
      if (event.target && event.target.tagName === 'SCRIPT' && !reloadOnce('script'))
        page.setAttribute('data-without', 'script');
    },
    true,
  );
  addEventListener('load', () => {
    try {
      if (!page.hasAttribute('data-without') && sessionStorage.getItem(key) === 'script')
        sessionStorage.removeItem(key);
    } catch (_) {
      // Nothing is stored where nothing may be.
    }
  });
  // A part that comes later may be missing for want of a connection, and the page stands: only a renewed site is worth a reload.
  var entry = /<script [^>]*src="([^"]*\/assets\/[^"]*)"/;
  addEventListener('vite:preloadError', () => {
    var own = document.querySelector('script[src*="/assets/"]');
    fetch(location.href, { cache: 'no-store' })
      .then((answer) => answer.text())
      .then((text) => {
        var now = entry.exec(text);
        if (own && now && now[1] !== own.getAttribute('src')) reloadOnce(now[1]);
      })
      .catch(() => {});
  });
})();
