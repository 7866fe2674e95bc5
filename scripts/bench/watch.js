// In the page that is measured: the time from a key or a new address to the frame that follows the one with the result.
(() => {
  window.answers = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.answers.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
  window.untilDrawn = () =>
    new Promise((done) => {
      const look = () => {
        if (document.querySelector('[data-chart][data-state="loading"]')) requestAnimationFrame(look);
        else done();
      };
      look();
    });
  window.nextSlide = async () => {
    const status = () => document.querySelector(".slide-status")?.innerText;
    const [before, start] = [status(), performance.now()];
    window.dispatchEvent(new window.KeyboardEvent("keydown", { key: "ArrowRight" }));
    do await new Promise(requestAnimationFrame);
    while (status() === before || document.querySelector(".slide [data-state=loading]"));
    return performance.now() - start;
  };
  window.untilPainted = () =>
    new Promise((done) => {
      const [start, before] = [{}, document.title];
      const begin = (event) => (start.at ??= event.timeStamp);
      for (const type of ["keydown", "hashchange", "popstate"])
        addEventListener(type, begin, { once: true, capture: true });
      const look = () => {
        const view = document.querySelector('.view[data-state="ready"][aria-busy="false"]');
        if (start.at === undefined || !view || document.title === before) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - start.at);
        port2.postMessage("");
      };
      requestAnimationFrame(look);
    });
})();
