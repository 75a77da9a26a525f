/** A moment in which nothing else is to do, be it after a while; Safari has none to tell. */
export const idle = (options: IdleRequestOptions, otherwise: number): Promise<void> =>
  new Promise((done) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => done(), options);
    else setTimeout(done, otherwise);
  });
