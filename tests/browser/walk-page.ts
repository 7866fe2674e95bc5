/** What a walk asks a page, from within. */
export type WalkTools = {
  /** All visible controls in reading order; a label stands for its field. */
  readonly controls: () => HTMLElement[];
  /** What Tab may stop at. */
  readonly focusable: () => HTMLElement[];
  /** Focuses the last element like the one that has the focus. */
  readonly lastAlike: () => void;
  /** What an element is like: those of one kind are made by the same lines of code. */
  readonly kind: (element: Element) => string;
  /** What a reader sees on it, or hears. */
  readonly words: (element: HTMLElement) => string;
  /** Everything that a press can change: what lasts until it is taken back, and where the reader stands. */
  readonly state: () => { readonly lasting: string; readonly passing: string };
  /** Whether pressing it again would choose what is chosen already. */
  readonly isChosen: (element: Element) => boolean;
  /** Where a person would press: the first line of its words, or its middle. */
  readonly spot: (element: HTMLElement) => Promise<{ readonly x: number; readonly y: number }>;
  /** Middles of what is painted in a drawing, some of which are marks. */
  readonly painted: (drawing: Element) => readonly { readonly x: number; readonly y: number }[];
  /** Printed, copied and other deeds that leave the page as it is. */
  readonly deeds: string[];
};

declare global {
  // Only an interface adds to one that is there.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    walk: WalkTools;
  }
}

/** Gives a page the tools; it runs there and so can use nothing from here. */
export function installWalk(): void {
  const pressed =
    "a[href], button, select, summary, textarea, label, input, [role=option], [data-chart] [tabindex='0']";
  const deeds: string[] = [];
  window.print = () => deeds.push("print");
  const kind = (element: Element): string => {
    const parts: string[] = [];
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const name = one.tagName.toLowerCase();
      if (name === "li" || name === "tr") continue;
      const classes = one.getAttribute("class") ?? "";
      const own = classes.replace(/ ?\bclass-\d/, "");
      parts.push(`${name}${own && `.${own.replaceAll(" ", ".")}`}`);
      if (parts.length === 4) break;
    }
    return parts.join(" < ");
  };
  const digest = (text: string): number => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
    return sum;
  };
  const isShown = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
  };
  const controls = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(pressed)].filter((element) => {
      if (element.closest("[inert]") !== null || element.matches(":disabled")) return false;
      if (element instanceof HTMLLabelElement)
        return element.querySelector("input:not(:disabled)") !== null && isShown(element);
      return isShown(element) && !(element.tagName === "INPUT" && element.closest("label"));
    });
  const field = (element: Element): Element =>
    (element instanceof HTMLLabelElement ? element.control : null) ?? element;
  const focusable = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, select, summary, textarea, input, [tabindex='0']",
      ),
    ].filter((one) => one.checkVisibility());
  window.walk = {
    controls,
    focusable,
    lastAlike: () => {
      const { activeElement } = document;
      if (activeElement)
        focusable()
          .findLast((one) => kind(one) === kind(activeElement))
          ?.focus();
    },
    kind,
    deeds,
    words: (element) =>
      (element.getAttribute("aria-label") ?? element.innerText).replace(/\s+/g, " ").slice(0, 40),
    painted: (drawing) =>
      [...drawing.querySelectorAll("svg path, svg rect, svg circle, svg polygon, svg ellipse")].flatMap(
        (shape) => {
          const { x, y, width, height } = shape.getBoundingClientRect();
          const isPainted = !["none", "transparent", null].includes(shape.getAttribute("fill"));
          const isSmall = width > 3 && height > 3 && width < innerWidth / 2 && height < 300;
          const isSeen = y > 70 && y + height < innerHeight;
          return isPainted && isSmall && isSeen ? [{ x: x + width / 2, y: y + height / 2 }] : [];
        },
      ),
    isChosen: (element) =>
      field(element).matches(
        ":focus, input[type=radio]:checked, [aria-pressed=true], [aria-current], [data-current], [aria-selected=true]",
      ),
    state: () => {
      const states = [
        ...document.querySelectorAll("[aria-pressed],[aria-expanded],[aria-current],details,input,select"),
      ];
      const said = states.map((one) => [
        one.getAttribute("aria-pressed"),
        one.getAttribute("aria-expanded"),
        one.getAttribute("aria-current"),
        one instanceof HTMLDetailsElement && one.open,
        one instanceof HTMLInputElement && `${one.value}${String(one.checked)}`,
        one instanceof HTMLSelectElement && one.value,
      ]);
      const { activeElement, documentElement } = document;
      const at = activeElement
        ? [...document.querySelectorAll(activeElement.tagName)].indexOf(activeElement)
        : -1;
      const full = document.fullscreenElement !== null;
      return {
        lasting: JSON.stringify([
          location.hash,
          documentElement.dataset["theme"],
          full,
          digest(document.body.textContent),
          digest(JSON.stringify(said)),
        ]),
        passing: JSON.stringify([activeElement?.tagName, at, Math.round(scrollY), deeds.length]),
      };
    },
    spot: async (element) => {
      // What was out of sight may be laid out only when it comes into it, and move then.
      for (let before = NaN, same = 0, tries = 0; same < 3 && tries < 40; tries += 1) {
        // A person pulls a wide table until what is to be pressed is clear of the column that stays in view.
        element.scrollIntoView({ block: "nearest", inline: "center" });
        const { top, bottom } = element.getBoundingClientRect();
        if (top < 80 || bottom > innerHeight - 80) element.scrollIntoView({ block: "center" });
        await new Promise(requestAnimationFrame);
        const now = element.getBoundingClientRect().top;
        same = now === before ? same + 1 : 0;
        before = now;
      }
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        const line = [...range.getClientRects()].find(({ width, height }) => width > 4 && height > 4);
        if (line && !(element instanceof HTMLSelectElement))
          return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
      const { x, y, width, height } = element.getBoundingClientRect();
      // A slider that stands in its middle answers beside it.
      return { x: x + width * (element.matches("[type=range]") ? 0.3 : 0.5), y: y + height / 2 };
    },
  };
}
