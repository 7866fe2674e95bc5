import type { AreaCode } from "../../core/types.ts";
import { useResources } from "../../ui/context.ts";
import { areaColor } from "./shelf.ts";

/** An area's colour beside its name. */
export function Dot({ area }: { readonly area: AreaCode | undefined }) {
  const areas = useResources(({ stock }) => stock?.data.areas);
  if (!areas) return null;
  return <span className="dot" style={{ background: areaColor({ areas }, area) }} aria-hidden="true" />;
}
