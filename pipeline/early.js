(() => {
  const { dataset } = document.documentElement;
  let theme = null;
  try {
    theme = localStorage.getItem("qujian.theme");
  } catch {
    // Storage is forbidden: the system's theme is used.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  dataset.theme = theme === "dark" || theme === "light" ? theme : system;
  // The picture in the page is the home view's; another view must not flash it.
  if (!["", "#/", "#/compare"].includes(location.hash)) dataset.away = "";
  // What the page cannot start without may be missing: then the one notice that needs no script of ours says so.
  // Files and sandboxed frames have no origin, and nothing of ours is let in: there a reload does not help.
  // The single file, which is made to be opened so, has no such notice.
  const notice = () =>
    (window.origin === "null" && document.getElementById("shut")) || document.getElementById("stuck");
  const failed = () => {
    if (notice()) notice().hidden = false;
    else document.addEventListener("DOMContentLoaded", failed);
  };
  // Its picture must then not look alive.
  const dead = () => {
    dataset.dead = "";
    failed();
  };
  const watch = ({ target, filename = "" }) => {
    const isOurs =
      target === window
        ? filename.startsWith(location.origin)
        : target.matches('script, link[rel="stylesheet"]');
    if (isOurs) dead();
  };
  let isSlow = false;
  const slow = setTimeout(() => {
    isSlow = true;
    dead();
  }, 20000);
  window.addEventListener("error", watch, true);
  const begun = () => {
    clearTimeout(slow);
    window.removeEventListener("error", watch, true);
    if (dataset.dead === undefined) return;
    delete dataset.dead;
    // What came late is there; what is missing, as a style, stays said.
    if (isSlow) notice().hidden = true;
  };
  window.qujianStart = { failed, begun };
  document.addEventListener("click", ({ target }) => {
    if (target.closest("#stuck button")) location.reload();
  });
  // A file dropped beside what takes files would be opened in the page's place. What takes them listens later, and so has
  // the last word.
  const keepOut = (event) => {
    const { dataTransfer, target } = event;
    if (!dataTransfer.types.includes("Files") || target.type === "file") return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  };
  window.addEventListener("dragover", keepOut);
  window.addEventListener("drop", keepOut);
  // Clicks on the picture before the page is alive are kept, as paths of child indices, and done when it is. Those with
  // a key held are the browser's, which has done them.
  const clicks = [];
  const keep = ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
    if (ctrlKey || metaKey || shiftKey || altKey) return;
    const path = [];
    for (let at = target; at.id !== "root"; at = at.parentElement) {
      if (!at.parentElement) return;
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    clicks.push(path);
  };
  document.addEventListener("click", keep, true);
  window.qujianEarlyClicks = () => {
    document.removeEventListener("click", keep, true);
    return clicks;
  };
  // What the view of the address needs last and waits for longest: asked for at once. The single file holds it already.
  const view = /^#!?\/(\w+)/.exec(location.hash)?.[1];
  // eslint-disable-next-line no-undef -- the build puts the names in its place
  const ahead = document.querySelector('meta[name="qujian-release"]') ? {} : AHEAD;
  for (const href of ahead[view] ?? []) {
    const link = document.createElement("link");
    const as = href.endsWith(".js") ? "script" : "fetch";
    document.head.append(Object.assign(link, { rel: "preload", as, crossOrigin: "", href }));
  }
})();
