import { useEffect, useLayoutEffect } from "react";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { useSession, useSessionState } from "../../ui/report-context.ts";

/** Of thousands of areas a table is tens of thousands of cells, for which a page stands still before one is looked at. */
const AT_FIRST = 300;

/**
 * Tables draw their first rows, and twice as many once the last of these is looked at; paper has all. Says whether it
 * is settled how many: before that no table may be drawn. `report`: with another one there are other rows.
 */
export function useGrowingTables(place: RefObject<HTMLElement | null>, report: unknown): boolean {
  const session = useSession();
  const rows = useSessionState((state) => state.rows);
  useLayoutEffect(() => {
    session.setState({ rows: AT_FIRST });
    const print = () => {
      flushSync(() => {
        session.setState({ rows: Infinity });
      });
    };
    window.addEventListener("beforeprint", print);
    return () => {
      window.removeEventListener("beforeprint", print);
      session.setState({ rows: undefined });
    };
  }, [session]);
  useEffect(() => {
    if (rows === undefined || rows === Infinity) return;
    const lasts = place.current?.querySelectorAll(`tbody tr:nth-child(${String(rows)})`) ?? [];
    if (lasts.length === 0) return;
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) session.setState({ rows: 2 * rows });
    });
    for (const last of lasts) observer.observe(last);
    return () => {
      observer.disconnect();
    };
  }, [place, report, rows, session]);
  return rows !== undefined;
}
