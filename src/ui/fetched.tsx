import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";

const CODE: Text = { zh: "这一部分的程序", en: "the code of this part" };

type State<Props> =
  { readonly kind: "ready"; readonly part: ComponentType<Props> } | { readonly kind: "loading" | "failed" };

/** A component whose code is fetched when it is first shown. Where that fails, its own place says so and tries again. */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: State<Props> = { kind: "loading" };
  return function Fetched(props: Props) {
    const locale = useLocale();
    const [state, setState] = useState(known);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      let wanted = true;
      const settle = (next: State<Props>) => {
        if (next.kind === "ready") known = next;
        if (wanted) setState(next);
      };
      if (known.kind !== "ready")
        load().then(
          (part) => {
            settle({ kind: "ready", part });
          },
          () => {
            settle({ kind: "failed" });
          },
        );
      return () => {
        wanted = false;
      };
    }, [attempt]);
    if (state.kind === "ready") return <state.part {...props} />;
    if (state.kind === "loading") return null;
    const retry = () => {
      setState({ kind: "loading" });
      setAttempt(attempt + 1);
    };
    return <ErrorPanel what={CODE[locale]} onRetry={retry} />;
  };
}
