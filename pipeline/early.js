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
  const { hash } = location;
  if (["", "#/", "#/compare"].includes(hash)) dataset.drawn = hash;
  else dataset.away = "";
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
  // Clicks on the picture before the page is alive are kept, as paths of child indices, and done when it is, as is what was
  // chosen from a list. Those with a key held are the browser's, which has done them.
  const clicks = [];
  const choices = [];
  const pathTo = (target) => {
    const path = [];
    for (let at = target; at.id !== "root"; at = at.parentElement) {
      if (!at.parentElement) return undefined;
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    return path;
  };
  const keep = ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
    const path = ctrlKey || metaKey || shiftKey || altKey ? undefined : pathTo(target);
    if (path) clicks.push(path);
  };
  const keepChoice = ({ target }) => {
    const path = target.matches("select") ? pathTo(target) : undefined;
    if (path) choices.push([path, target.value]);
  };
  document.addEventListener("click", keep, true);
  document.addEventListener("change", keepChoice, true);
  window.qujianEarlyClicks = () => {
    document.removeEventListener("click", keep, true);
    document.removeEventListener("change", keepChoice, true);
    for (const [path, value] of choices) {
      const list = path.reduce((at, index) => at?.children[index], document.getElementById("root"));
      if (!list?.matches("select") || list.value === value) continue;
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return clicks;
  };
  // What the view of the address needs last and waits for longest: asked for at once. The single file holds it already.
  const isSingle = document.querySelector('meta[name="qujian-release"]') !== null;
  // eslint-disable-next-line no-undef -- the build puts the names in its place
  const { ahead, styles, drawn } = isSingle ? {} : AHEAD;
  const view = /^#!?\/(\w+)/.exec(hash)?.[1];
  const linked = (rel, href, rest) => {
    const link = Object.assign(document.createElement("link"), { rel, href, crossOrigin: "", ...rest });
    document.head.append(link);
    return new Promise((done, failed) => {
      Object.assign(link, { onload: done, onerror: failed });
    });
  };
  // Its own picture, where the build has drawn one, comes in the place of the home view's. Should any of it not come, or
  // the page be alive before, the page does without.
  const [, of = "", inEnglish = ""] = /^#\/([\w/-]+)(\?l=en)?$/.exec(hash) ?? [];
  if (drawn?.links.includes(of)) {
    const name = (of + inEnglish).replace(/\W+/g, "-");
    const parsed = new Promise((done) => {
      document.addEventListener("readystatechange", done, { once: true });
    });
    const first = fetch(`./assets/first/${name}-${drawn.hash}.json`).then((answer) => answer.json());
    const styled = Promise.all(
      (styles[view] ?? []).map((href) => linked("preload", href, { as: "style" }).then(() => href)),
    );
    // After the page's own style, on which theirs builds.
    const put = async ([{ html, style, lang }, hrefs]) => {
      await Promise.all(hrefs.map((href) => linked("stylesheet", href)));
      if (dataset.away === undefined || location.hash !== hash) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      document.documentElement.lang = lang;
      document.getElementById("root").innerHTML = html;
      dataset.drawn = hash;
      delete dataset.away;
    };
    Promise.all([first, styled, parsed])
      .then(put)
      .catch(() => undefined);
  }
  for (const href of ahead?.[view] ?? [])
    linked("preload", href, { as: href.endsWith(".js") ? "script" : "fetch" }).catch(() => undefined);
})();
