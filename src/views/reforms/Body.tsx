import { blockOf } from "../../report/report.ts";
import type { ViewParts } from "../types.ts";
import { CaseList } from "./CaseList.tsx";
import { CasePage } from "./CasePage.tsx";

type Props = ViewParts & { readonly report: NonNullable<ViewParts["report"]> };

/** One case on its own page, or the chosen cases in their layout. */
export function Body(parts: Props) {
  const page = blockOf(parts.report, "content") !== undefined;
  return <div className="reforms">{page ? <CasePage {...parts} /> : <CaseList {...parts} />}</div>;
}
