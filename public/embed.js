// For pages that embed a view of Aanloop: gives each frame the height it asks for, and passes on what it shows.
// A frame fires the event "aanloop-link" with { link, address } when its state changes; to show something else:
//   frame.contentWindow.postMessage({ aanloop: 1, type: 'set-link', link: '/events/some-id?lang=en' }, originOfTheFrame)
(() => {
  const home = new URL(document.currentScript.src).origin;
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
})();
