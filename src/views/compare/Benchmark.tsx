import type { Text } from "../../core/types.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Popover } from "../../ui/Popover.tsx";
import type { ViewParts } from "../types.ts";

/** A set that is too large for a page gives way to the three. */
const LABEL: Record<"three" | "chosen", Text> = {
  three: { zh: "三区对标报告", en: "Benchmark report of the three districts" },
  chosen: { zh: "对标报告", en: "Benchmark report" },
};

const Panel = fetched(async () => (await import("./benchmark/Panel.tsx")).BenchmarkPanel);

/** The button of the report over the chosen districts; all that makes it is fetched when the button is used. */
export function Benchmark({ filters }: Pick<ViewParts, "filters">) {
  const label = LABEL[filters.areas.kind === "preset" ? "three" : "chosen"];
  return (
    <Popover button={label[filters.locale]} className="upward">
      {() => <Panel filters={filters} />}
    </Popover>
  );
}
