import { useFilters } from "../../ui/context.ts";
import { Conflicts } from "./Conflicts.tsx";
import { Crosschecks } from "./Crosschecks.tsx";
import { Derived } from "./Derived.tsx";
import { Downloads } from "./Downloads.tsx";
import { Indicators } from "./Indicators.tsx";
import { hitsIn } from "./library.ts";
import { Releases } from "./Releases.tsx";
import type { Shown } from "./shown.ts";
import { Sources } from "./Sources.tsx";

export function Section({ shown, query }: { readonly shown: Shown; readonly query: string }) {
  const { tab } = useFilters();
  const { library } = shown;
  switch (tab) {
    case "sources":
      return <Sources shown={shown} found={hitsIn(library.sources, query)} />;
    case "indicators":
      return <Indicators shown={shown} found={hitsIn(library.indicators, query)} />;
    case "crosschecks":
      return <Crosschecks shown={shown} found={hitsIn(library.crosschecks, query)} />;
    case "derived":
      return <Derived shown={shown} found={hitsIn(library.derived, query)} />;
    case "conflicts":
      return <Conflicts shown={shown} found={hitsIn(library.conflicts, query)} />;
    case "downloads":
      return <Downloads found={hitsIn(library.downloads, query)} />;
    case "releases":
      return <Releases manifest={shown.manifest} found={hitsIn(library.releases, query)} />;
  }
}
