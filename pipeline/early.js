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
  // A style that was cut, or another page in its place, comes as if it were whole: its last rule says (`whole-styles.ts`).
  // Where the page has no origin, nobody may ask.
  const isWhole = ({ sheet }) => {
    try {
      return !sheet || [...sheet.cssRules].at(-1)?.selectorText === ".whole";
    } catch {
      return true;
    }
  };
  const styled = (event) => {
    const { target } = event;
    if (target.rel !== "stylesheet" || isWhole(target)) return;
    event.stopImmediatePropagation();
    target.disabled = true;
    target.dispatchEvent(new Event("error"));
  };
  document.addEventListener("load", styled, true);
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
  // Whoever asks by the key may do so before the rest of the keys is there: it presses the button, whose clicks are kept.
  window.addEventListener("keydown", (event) => {
    const button = document.getElementById("ask");
    const isIts = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    if (!isIts || !button) return;
    event.preventDefault();
    button.click();
  });
  // Clicks on the picture before the page is alive are kept, as paths of child indices, and done when it is, as is what was
  // chosen last from each list; the focus stays where it was. What a key is held for is the browser's, which has done it.
  const clicks = [];
  const choices = new Map();
  let focused;
  const pathTo = (target) => {
    const path = [];
    for (let at = target; at.id !== "root"; at = at.parentElement) {
      if (!at.parentElement) return undefined;
      path.unshift([...at.parentElement.children].indexOf(at));
    }
    return path;
  };
  const standingAt = (path) =>
    path?.reduce((at, index) => at?.children[index], document.getElementById("root"));
  const kept = {
    click: (event) => {
      const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (ctrlKey || metaKey || shiftKey || altKey) return;
      // A link's time comes with the others'; until then the address is that of the picture.
      if (target.closest('a[href^="#"]')) event.preventDefault();
      if (target.closest(".skip")) document.getElementById("main").focus();
      else if (pathTo(target)) clicks.push(pathTo(target));
    },
    change: ({ target }) => {
      if (target.matches("select") && pathTo(target)) choices.set(String(pathTo(target)), target);
    },
    focusin: ({ target }) => {
      focused = pathTo(target);
    },
    // Back, or another link: what was done on the picture was done to another view.
    hashchange: () => {
      clicks.length = 0;
      choices.clear();
      dataset.away = "";
    },
  };
  const revive = () => {
    for (const [name, keep] of Object.entries(kept)) window.removeEventListener(name, keep, true);
    window.qujianAlive = undefined;
    for (const [path, { value }] of choices) {
      const list = standingAt(path.split(","));
      if (!list?.matches("select") || list.value === value) continue;
      list.value = value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (document.activeElement === document.body) standingAt(focused)?.focus({ preventScroll: true });
    for (const path of clicks) standingAt(path)?.click?.();
  };
  // The button of the colours says the others, which the build cannot know.
  const saysTheme = () => {
    const button = document.querySelector("[data-in-dark]");
    if (button && dataset.theme === "dark") button.textContent = button.dataset.inDark;
  };
  document.addEventListener("readystatechange", saysTheme, { once: true });
  // What the view of the address needs last and waits for longest: asked for early. The single file holds it already.
  const isSingle = document.querySelector('meta[name="qujian-release"]') !== null;
  // oxlint-disable-next-line no-undef -- the build puts the names in its place
  const { ahead, styles, drawn } = isSingle ? {} : AHEAD;
  const view = /^#!?\/(\w+)/.exec(hash)?.[1];
  const linked = (rel, href, rest) => {
    const link = Object.assign(document.createElement("link"), { rel, href, crossOrigin: "", ...rest });
    document.head.append(link);
    return new Promise((done, failed) => {
      Object.assign(link, { onload: done, onerror: failed });
    });
  };
  const parsed = new Promise((done) => {
    document.addEventListener("readystatechange", done, { once: true });
  });
  // Its own picture, where the build has drawn one, comes in the place of the home view's. Should any of it not come, or
  // the page be alive before, the page does without.
  const [, of = "", locale = "zh"] = /^#\/([\w/-]+)(?:\?l=(zh|en))?$/.exec(hash) ?? [];
  // Elsewhere nothing is seen before the page is alive, and pages of their own (shows, embeds) never say that they are.
  if (dataset.drawn !== undefined || drawn?.links.includes(of)) {
    for (const [name, keep] of Object.entries(kept)) window.addEventListener(name, keep, true);
    window.qujianAlive = revive;
  }
  if (drawn?.links.includes(of)) {
    const name = `${of}-${locale}`.replace(/\W+/g, "-");
    const first = fetch(`./assets/first/${name}-${drawn.hash}.json`).then((answer) => answer.json());
    const styled = Promise.all(
      (styles[view] ?? []).map((href) => linked("preload", href, { as: "style" }).then(() => href)),
    );
    // After the page's own style, on which theirs builds.
    const put = async ([{ html, style, lang, title }, hrefs]) => {
      await Promise.all(hrefs.map((href) => linked("stylesheet", href)));
      if (dataset.away === undefined || location.hash !== hash) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      document.documentElement.lang = lang;
      document.title = title;
      document.getElementById("root").innerHTML = html;
      saysTheme();
      dataset.drawn = hash;
      delete dataset.away;
    };
    Promise.all([first, styled, parsed])
      .then(put)
      .catch(() => undefined);
  }
  // After what the page names itself: old servers send few files at a time, and nothing is painted without the style.
  parsed.then(() => {
    for (const href of ahead?.[view] ?? [])
      linked("preload", href, { as: href.endsWith(".js") ? "script" : "fetch" }).catch(() => undefined);
  });
})();
