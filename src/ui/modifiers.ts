/** As much of an event as says which keys were held with it. */
type Held = {
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

/** Whether a key was held that makes a click or a key stroke the browser's: another tab, another window, its history. */
export function isBrowsers({ metaKey, ctrlKey, shiftKey, altKey }: Held): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
