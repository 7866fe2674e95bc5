// In the page that is measured: when a worker was asked and when it answered, and the tasks of the main thread beside it.
(() => {
  const tasks = [];
  const asked = [];
  let from = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.Worker = class extends window.Worker {
    constructor(...given) {
      const one = { start: performance.now() };
      super(...given);
      asked.push(one);
      // Before the page's own listener, which draws.
      this.addEventListener("message", () => (one.end ??= performance.now()));
    }
  };
  const still = () => new Promise((done) => setTimeout(done, 1500));
  /** Once so many workers have answered and the page has come to rest. */
  window.placesDrawn = async (count) => {
    const last = performance.now() + 120_000;
    while (asked.filter(({ end }) => end).length < count) {
      if (performance.now() > last) throw new Error("no worker has answered");
      await new Promise((done) => setTimeout(done, 50));
    }
    let seen;
    do {
      seen = tasks.length;
      await still();
    } while (tasks.length > seen);
    const { start, end } = asked.filter((one) => one.end).at(-1);
    const of = (isIn) =>
      tasks.filter((one) => one.startTime >= from && isIn(one)).map(({ duration }) => duration);
    const told = {
      answer: end - start,
      before: of((one) => one.startTime < start),
      waiting: of((one) => one.startTime >= start && one.startTime < end),
      after: of((one) => one.startTime >= end),
    };
    from = performance.now();
    return told;
  };
})();
