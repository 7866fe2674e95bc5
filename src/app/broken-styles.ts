/**
 * Takes the element of a style that could not be fetched out of the page. The bundler asks for no style that has an
 * element, so a view tried again would come without its style.
 */
export function dropBrokenStyles(): void {
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") target.remove();
  };
  // Errors of elements do not bubble.
  window.addEventListener("error", onError, true);
}
