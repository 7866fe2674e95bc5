const CHARACTERS_NO_SYSTEM_ALLOWS = /[\\/:*?"<>|\n\r\t]+/g;

/** Hands a file to the browser's download. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name.replace(CHARACTERS_NO_SYSTEM_ALLOWS, " ").trim();
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
