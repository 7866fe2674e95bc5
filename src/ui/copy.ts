/** Copies a text; fails where the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The clipboard is closed to pages without encryption, as in an office's own net; the former way is not.
    if (!copiedAsBefore(text)) throw new Error("Copying is not allowed.");
  }
}

function copiedAsBefore(text: string): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", hand);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that pages without encryption have
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("copy", hand);
  }
}
