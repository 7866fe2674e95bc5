const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]";

/** Hands the focus on when what holds it goes away or can no longer be used: to what stands nearest. */
export function keepFocus(root: HTMLElement): void {
  let last: Element | null = null;
  /** What encloses it, from the inside out, as long as it could be asked. */
  let around: readonly Element[] = [];
  const take = (target: unknown) => {
    if (target instanceof Element && root.contains(target))
      [last, around] = [target, enclosing(target, root)];
  };
  // Somebody may have been quicker than this part of the program.
  take(document.activeElement);
  root.addEventListener("focusin", ({ target }) => {
    take(target);
  });
  // Who presses beside everything wants no focus.
  root.addEventListener("pointerdown", () => {
    last = null;
  });
  const check = () => {
    if (!last || (last.isConnected && !last.matches(":disabled"))) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement === last)
      nearest(last, around)?.focus({ preventScroll: true });
  };
  // After effects, which may know better where the reader goes on.
  new MutationObserver(() => requestAnimationFrame(check)).observe(root, {
    subtree: true,
    childList: true,
    attributeFilter: ["disabled"],
  });
}

function enclosing(element: Element, root: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null || element === root ? [] : [parent, ...enclosing(parent, root)];
}

function nearest(lost: Element, around: readonly Element[]): HTMLElement | undefined {
  for (const place of around.filter(({ isConnected }) => isConnected)) {
    const found = [place, ...place.querySelectorAll(FOCUSABLE)].find(
      (one): one is HTMLElement => one instanceof HTMLElement && one !== lost && one.matches(FOCUSABLE),
    );
    if (found) return found;
  }
  return undefined;
}
