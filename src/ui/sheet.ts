/** Whether the page is laid out on a sheet that lies on its side: known only while it is being printed. */
export function isOnItsSide(): MediaQueryList {
  return window.matchMedia("print and (orientation: landscape)");
}

/** Chromium's kind tells it in time to draw anew; others print a copy of the page, which no script reaches. */
export function redrawsOnPaper(): boolean {
  return "userAgentData" in navigator;
}
