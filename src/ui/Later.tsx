import { useEffect, useState } from "react";
import type { ReactNode } from "react";

/** Milliseconds within which what comes needs no word that it is coming. */
const SOON = 300;

/** Shows what it holds only once the reader has waited for something: what comes at once is marked, not announced. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, SOON);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isLate ? children : <i hidden aria-busy />;
}
