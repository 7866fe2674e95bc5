/** The address names what is shown, so that loading it again returns there; going from one to the next is no history. */
export function nameAddress(address: string): void {
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // Browsers refuse hundreds of changes in a minute; the next one brings the address up to date.
  }
}
