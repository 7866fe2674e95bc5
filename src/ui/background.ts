import { useCallback, useState } from "react";

/**
 * Starts work that nobody waits for. Such work answers with its failures; should it break all the same, the error comes
 * up in the component that began it, and the boundary around that says so.
 */
export function useBackground(): (work: Promise<unknown>) => void {
  const [, update] = useState(0);
  return useCallback((work) => {
    work.catch((error: unknown) => {
      update(() => {
        throw error;
      });
    });
  }, []);
}
