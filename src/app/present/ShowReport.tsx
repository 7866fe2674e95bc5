import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Report } from "../../report/report.ts";
import { createSession } from "../../state/session.ts";
import type { Session } from "../../state/session.ts";
import type { ShowStore } from "../../state/show.ts";
import { ReportPlaceContext } from "../../ui/report-context.ts";
import { useShow, useShowPlace } from "./show-context.ts";

/** A report on a slide: what is highlighted in the show lights up in all of its charts. */
export function ShowReport({ report, children }: { readonly report: Report; readonly children: ReactNode }) {
  const { show } = useShowPlace();
  const highlighted = useShow((state) => state.highlighted);
  const [session] = useState(() => showSession(show));
  useEffect(() => {
    session.point(undefined);
  }, [session, highlighted, report]);
  return <ReportPlaceContext value={{ report, session, link: () => "" }}>{children}</ReportPlaceContext>;
}

/** What is chosen on a wall is highlighted on every chart instead of opening its origin; nothing pointed at leaves that. */
function showSession(show: ShowStore): Session {
  const session = createSession();
  return {
    ...session,
    point: (key, by) => {
      session.point(key ?? show.getState().highlighted, by);
    },
    open: (key) => {
      const area = key?.split("@")[0];
      show.send({ type: "highlight", key: area === show.getState().highlighted ? undefined : area });
    },
  };
}
