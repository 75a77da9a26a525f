// For pages that embed a view of Aanloop: gives each frame the height it asks for, and passes on what it shows.
// A frame fires the event "aanloop-link" with { link, address } when its state changes; to show something else:
//   frame.contentWindow.postMessage({ aanloop: 1, type: 'set-link', link: '/events/some-id?lang=en' }, originOfTheFrame)
(() => {
  // A module is no current script; what loaded it is on the page all the same.
  const script =
    document.currentScript || [...document.scripts].reverse().find(({ src }) => /\/embed\.js(?:[?#]|$)/.test(src));
  if (!script || !script.src) return;
  const home = new URL(script.src).origin;
  // A page with several frames has this script several times.
  window.aanloopHomes = window.aanloopHomes || [];
  if (window.aanloopHomes.includes(home)) return;
  window.aanloopHomes.push(home);
  window.addEventListener('message', (event) => {
    const { data } = event;
    if (event.origin !== home || !data || data.aanloop !== 1) return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source);
    if (!frame) return;
    if (data.type === 'height' && Number.isFinite(data.height)) {
      frame.style.height = `${Math.min(Math.max(data.height, 120), 4000)}px`;
    }
    if (data.type === 'link' && typeof data.link === 'string') {
      frame.dispatchEvent(new CustomEvent('aanloop-link', { detail: { link: data.link, address: data.address } }));
    }
  });
  // A frame that was there before told its height to nobody. It is no secret, and a frame may not have left for its address yet.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${home}/`)) frame.contentWindow.postMessage({ aanloop: 1, type: 'get-height' }, '*');
  }
})();
