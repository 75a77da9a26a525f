// Runs before the app, in any browser: says what is missing, and loads the page anew once when a script is gone.
(() => {
  var page = document.documentElement;
  var key = 'aanloop.reloaded';
  if (!('groupBy' in Map) || !('withResolvers' in Promise)) page.setAttribute('data-without', 'browser');
  // The words in a page are for who has no script yet, unless it will say something else in their place: in another
  // language, of another dossier, or at an address that a host answers with the page of the root.
  function saysOther() {
    var own = page.getAttribute('lang');
    var known = [].map.call(document.querySelectorAll('link[hreflang]'), (link) => link.hreflang);
    var home = page.getAttribute('data-home');
    var asked = /[?&]lang=([a-z]+)/.exec(location.search) || /\/([a-z]{2})\//.exec(location.pathname);
    var readers = [].map.call(navigator.languages || [], (tag) => tag.toLowerCase().split('-')[0]);
    var wanted =
      asked && known.includes(asked[1]) ? asked[1] : home === null ? own : readers.find((lang) => known.includes(lang));
    var file =
      location.pathname
        .split('/')
        .pop()
        .replace(/\.html$/, '') || 'index';
    return (
      (wanted || own) !== own ||
      /[?&](?:embed|dossier|patch|edit)=/.test(location.search) ||
      (home !== null && file !== home)
    );
  }
  if (page.hasAttribute('data-files') && saysOther()) page.setAttribute('data-other', '');
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
  function failed() {
    if (!reloadOnce('script')) page.setAttribute('data-without', 'script');
  }
  // A site that was renewed has other scripts than the page an old tab or an index in a cache asks for.
  addEventListener(
    'error',
    (event) => {
      if (event.target && event.target.tagName === 'SCRIPT') failed();
    },
    true,
  );
  // The app tells of what it cannot begin without.
  addEventListener('aanloop:failed', failed);
  addEventListener('aanloop:begun', () => {
    try {
      if (sessionStorage.getItem(key) === 'script') sessionStorage.removeItem(key);
    } catch (_) {
      // Nothing is stored where nothing may be.
    }
  });
  // A part that comes later may be missing for want of a connection, and the page stands: only a renewed site is worth a reload.
  addEventListener('vite:preloadError', () => {
    var own = [].map.call(document.querySelectorAll('script[src*="/assets/"]'), (script) => script.getAttribute('src'));
    fetch(location.href, { cache: 'no-store' })
      .then((answer) => answer.text())
      .then((text) => {
        var now = (text.match(/<script [^>]*src="[^"]*\/assets\/[^"]*"/g) || []).map(
          (tag) => /src="([^"]*)"/.exec(tag)[1],
        );
        if (now.length > 0 && now.join() !== own.join()) reloadOnce(now.join());
      })
      .catch(() => {});
  });
})();
