/** Copies a text; fails where the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The clipboard is closed to pages without encryption, as in an office's own net; the former way is not.
    if (!copiedAsBefore({ "text/plain": text })) throw new Error("Copying is not allowed.");
  }
}

/** Copies texts by their types in the former way, which knows no pictures; whether that was let. */
export function copiedAsBefore(texts: Readonly<Record<string, string>>): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", hand);
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way that pages without encryption have
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", hand);
  }
}
