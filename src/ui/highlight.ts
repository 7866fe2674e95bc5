import { useEffect } from "react";
import { actionOn } from "../charts/drawn.ts";
import type { echarts } from "../charts/echarts.ts";
import type { Drawing, Target } from "../charts/types.ts";

export type Instance = ReturnType<typeof echarts.init>;

/** Lights up what is pointed at in any chart: the thing itself, or its area. */
export function useHighlight(
  instance: Instance | undefined,
  drawing: Drawing,
  pointed: string | undefined,
): void {
  useEffect(() => {
    const targets = pointed === undefined ? [] : targetsOf(drawing, pointed);
    dispatch(instance, "highlight", targets);
    return () => {
      dispatch(instance, "downplay", targets);
    };
  }, [instance, drawing, pointed]);
}

function targetsOf({ targets }: Drawing, key: string): readonly Target[] {
  return targets.get(key) ?? targets.get(key.split("@")[0] ?? key) ?? [];
}

function dispatch(
  instance: Instance | undefined,
  type: "highlight" | "downplay",
  targets: readonly Target[],
): void {
  // Undefined, not false, while an instance is alive.
  if (!instance || instance.isDisposed()) return;
  for (const target of targets) instance.dispatchAction(actionOn(type, target));
}
