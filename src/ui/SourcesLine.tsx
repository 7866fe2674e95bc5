import { Spoken } from "./Spoken.tsx";
import type { Block } from "../report/blocks.ts";
import { sourcesOf } from "../report/credit.ts";
import type { Report } from "../report/report.ts";

type Props = {
  readonly report: Pick<Report, "sources" | "locale" | "blocks">;
  /** What is shown of the report, where that is not all. */
  readonly shown?: readonly Block[];
};

/** The publishers behind a report's figures, and who drew its map. */
export function SourcesLine({ report, shown }: Props) {
  const sources = sourcesOf(report, shown);
  return sources === "" ? null : (
    <p className="sources">
      <Spoken text={sources} />
    </p>
  );
}
