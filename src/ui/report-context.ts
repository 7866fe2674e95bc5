import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Report } from "../report/report.ts";
import type { Session, SessionState } from "../state/session.ts";

/** The report that a component stands in, what its reader does on it, and the address that keeps it. */
type ReportPlace = {
  readonly report: Report;
  readonly session: Session;
  /** The whole address that opens the same view at the same release, or one that follows the data. */
  readonly link: (follows?: boolean) => string;
};

export const ReportPlaceContext = createContext<ReportPlace | undefined>(undefined);

function usePlace(): ReportPlace {
  const place = use(ReportPlaceContext);
  if (!place) throw new Error("A component stands outside a report.");
  return place;
}

export function useReport(): Report {
  return usePlace().report;
}

export function useLasting(): ReportPlace["link"] {
  return usePlace().link;
}

export function useSession(): Session {
  return usePlace().session;
}

export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(usePlace().session, select);
}
