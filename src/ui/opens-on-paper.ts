/** What is folded stands open while the page is printed, and is as it was afterwards. Given to `<details>` as its ref. */
export function opensOnPaper(details: HTMLDetailsElement | null): (() => void) | undefined {
  if (!details) return undefined;
  let wasOpen = details.open;
  const before = () => {
    wasOpen = details.open;
    details.open = true;
  };
  const after = () => {
    details.open = wasOpen;
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}
