import { Spoken } from "./Spoken.tsx";
import type { Report } from "../report/report.ts";

/** The publishers behind a report's figures. */
export function SourcesLine({ report: { sources } }: { readonly report: Pick<Report, "sources"> }) {
  return sources === "" ? null : (
    <p className="sources">
      <Spoken text={sources} />
    </p>
  );
}
