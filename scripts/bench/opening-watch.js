// In the page that is measured: its largest paint, its long tasks, and when the charts in sight are live.
(() => {
  const seen = { largest: 0, blocked: 0, shifted: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += duration - 50;
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shifted += value;
  }).observe({ type: "layout-shift", buffered: true });
  let begun;
  // What is not live by then is told as not live.
  window.live = new Promise((done) => {
    begun = done;
    setTimeout(done, 15_000);
  });
  const look = () => {
    // The first picture of a chart, which the build may have drawn.
    if (
      seen.drawn === undefined &&
      document.querySelector(".view .chart svg")?.checkVisibility({ visibilityProperty: true })
    )
      seen.drawn = performance.now();
    const charts = [...document.querySelectorAll('.view [data-chart="ranking"], .view .chart[data-chart]')];
    const above = charts.filter((chart) => chart.getBoundingClientRect().top < window.innerHeight);
    // Where a page begins with figures and words, its first chart.
    const inSight = above.length > 0 ? above : charts.slice(0, 1);
    const live = inSight.filter(
      ({ dataset, firstElementChild }) =>
        dataset.state === "ready" && !firstElementChild?.matches(".still, .loading"),
    );
    if (live.length > 0 && live.length === inSight.length) seen.live ??= performance.now();
    // What is there in the page's elements may not have been painted yet.
    const isPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
    if (seen.live === undefined || !isPainted) requestAnimationFrame(look);
    else begun();
  };
  requestAnimationFrame(look);
})();
