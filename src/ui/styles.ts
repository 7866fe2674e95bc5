/**
 * Addresses of styles that could not be fetched. The bundler's loader asks for each style once and then takes it for
 * loaded, so a part that is tried again would come without its style: whoever loads a part asks for these first.
 */
const missing = new Set<string>();

export function missingStyles(): ReadonlySet<string> {
  return missing;
}

/** Keeps the list; to be called once, before anything is loaded. */
export function watchStyles(): void {
  const onError = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement && target.rel === "stylesheet")) return;
    missing.add(target.href);
    target.remove();
  };
  // Errors of elements do not bubble.
  window.addEventListener("error", onError, true);
}

/** Asks again for what is missing; what still does not come stays on the list. */
export async function askForMissingStyles(): Promise<void> {
  await Promise.all([...missing].map(ask));
}

function ask(href: string): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.crossOrigin = "";
    link.href = href;
    link.addEventListener("load", () => {
      missing.delete(href);
      done();
    });
    link.addEventListener("error", () => {
      done();
    });
    document.head.append(link);
  });
}
