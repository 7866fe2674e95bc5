// Qujian's charts in other pages: adopts <iframe data-qujian>, <script data-qujian-view="…"> and <qujian-chart view="…">.
// See docs/embedding.md. A plain script without dependencies; it may stand in a page as often as one likes.
(() => {
  "use strict";
  const VERSION = 1;
  const PATIENCE = 8000;
  const TALLEST = 20000;
  const OPTIONS = ["block", "theme", "controls", "title", "height"];
  const own = document.currentScript;
  const site = new URL("./", own ? own.src : document.baseURI).href;
  const known = (window.qujianEmbed = window.qujianEmbed || { frames: new Set() });
  const { frames } = known;

  /** The address of an embed from a view's link, `compare?i=gdp` or a whole address, and an element's options. */
  function addressOf(view, option) {
    const [before, after] = view.includes("#/") ? view.split("#/") : ["", view.replace(/^\//, "")];
    const [path, query = ""] = after.split(/\?(.*)/s);
    const said = new URLSearchParams(query);
    const place = path === "embed" ? said.get("view") || "" : path;
    said.delete("view");
    for (const name of OPTIONS) if (option(name)) said.set(name, option(name));
    const language = (option("lang") || "").slice(0, 2);
    if (language === "zh" || language === "en") said.set("l", language);
    const rest = said.toString().replace(/\+/g, "%20");
    return `${before || site}#/embed?view=${place}${rest && "&"}${rest}`;
  }

  function made(address) {
    const frame = document.createElement("iframe");
    frame.title = "区鉴 Qujian";
    frame.allow = "fullscreen; clipboard-write";
    frame.src = address;
    return frame;
  }

  function say(frame, type, more) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ qujian: VERSION, type, ...more }, "*");
  }

  /** Below a frame that stays silent stands its link, until it speaks after all. */
  function wait(state) {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => {
      const { frame } = state;
      if (state.heard || state.link || !frame.isConnected) return;
      const link = document.createElement("a");
      link.href = frame.src;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = "图表没有显示，请点击打开 · The chart did not load; open it here";
      link.style.cssText = "display:block;font:14px/1.6 sans-serif;padding:4px 0";
      state.link = link;
      frame.after(link);
    }, PATIENCE);
  }

  function adopt(frame) {
    for (const { frame: one } of frames) if (one === frame) return;
    const state = { frame, width: 0 };
    frames.add(state);
    const { style } = frame;
    style.border = "0";
    style.padding = "0";
    style.display = "block";
    style.boxSizing = "content-box";
    if (!frame.getAttribute("width") && !style.width) style.width = "100%";
    // Asked again where an observer of the frame itself may be asleep, below the fold.
    const ask = () => say(frame, "measure");
    frame.addEventListener("load", () => {
      state.heard = false;
      wait(state);
      ask();
    });
    new ResizeObserver(() => {
      const width = frame.clientWidth;
      if (width === state.width) return;
      state.width = width;
      ask();
    }).observe(frame);
    if (frame.loading !== "lazy") wait(state);
    ask();
  }

  function originOf(frame) {
    return frame.sandbox.length > 0 && !frame.sandbox.contains("allow-same-origin")
      ? "null"
      : new URL(frame.src, document.baseURI).origin;
  }

  function hear({ source, origin, data }) {
    if (!source || !data || data.qujian !== VERSION) return;
    // A frame that came after this script speaks first.
    for (const frame of document.querySelectorAll("iframe[data-qujian]"))
      if (frame.contentWindow === source) adopt(frame);
    for (const state of frames) {
      const { frame } = state;
      if (!frame.isConnected || frame.contentWindow !== source || origin !== originOf(frame)) continue;
      const { type, height } = data;
      if (type !== "ready" && type !== "height") return;
      if (typeof height !== "number" || !(height > 0 && height <= TALLEST)) return;
      state.heard = true;
      clearTimeout(state.timer);
      if (state.link) state.link.remove();
      state.link = undefined;
      const theme = frame.qujianTheme;
      if (type === "ready" && theme) say(frame, "theme", { theme });
      if (frame.style.height !== `${height}px`) frame.style.height = `${height}px`;
    }
  }

  function scan() {
    for (const frame of document.querySelectorAll("iframe[data-qujian]")) adopt(frame);
    for (const script of document.querySelectorAll("script[data-qujian-view]")) {
      if (script.qujianDone) continue;
      script.qujianDone = true;
      const frame = made(addressOf(script.dataset.qujianView, (name) => script.dataset[name]));
      script.after(frame);
      adopt(frame);
    }
  }

  function define() {
    class Chart extends HTMLElement {
      static get observedAttributes() {
        return ["view", "lang", ...OPTIONS];
      }
      connectedCallback() {
        if (!this.shadowRoot) this.attachShadow({ mode: "open" });
        this.style.display = this.style.display || "block";
        this.show();
      }
      attributeChangedCallback(name, before, now) {
        if (!this.isConnected || !this.shadowRoot || before === now) return;
        const frame = this.shadowRoot.querySelector("iframe");
        if (name !== "theme" || !frame) this.show();
        else {
          frame.qujianTheme = now || "auto";
          say(frame, "theme", { theme: frame.qujianTheme });
        }
      }
      show() {
        const address = addressOf(this.getAttribute("view") || "", (name) => this.getAttribute(name));
        const frame = this.shadowRoot.querySelector("iframe");
        if (frame) {
          if (frame.src !== address) frame.src = address;
          return;
        }
        const next = made(address);
        this.shadowRoot.append(next);
        adopt(next);
      }
    }
    customElements.define("qujian-chart", Chart);
  }

  if (!known.hears) {
    known.hears = true;
    window.addEventListener("message", hear);
  }
  if (!customElements.get("qujian-chart")) define();
  scan();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", scan);
})();
