import { useEffect } from "react";
import type { ComponentType, ReactNode } from "react";
import { useStore } from "zustand";
import type { Text } from "../core/types.ts";
import { createPart } from "../state/part.ts";
import type { Part, PartState } from "../state/part.ts";
import { Boundary } from "./Boundary.tsx";
import { useBackground } from "./background.ts";
import { useApp, useLocale } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { Later } from "./Later.tsx";
import { Loading } from "./Loading.tsx";
import { askForMissingStyles, missingStyles } from "./styles.ts";

const CODE: Text = { zh: "这一部分的程序", en: "the code of this part" };

/** A part of the program with the styles that it brings; without them it has not come. */
export function codePart<Value>(load: () => Promise<Value>): Part<Value> {
  let lacking: readonly string[] = [];
  const part = createPart(async () => {
    await askForMissingStyles();
    const known = new Set(missingStyles());
    if (lacking.some((style) => known.has(style))) throw new Error("A style is missing.");
    try {
      return await load();
    } catch (error) {
      lacking = [...missingStyles()].filter((style) => !known.has(style));
      throw error;
    }
  });
  PARTS.push(part);
  return part;
}

/** All parts of the program: what failed together is asked for again together. */
export const PARTS: Pick<Part<unknown>, "retry">[] = [];

/** Asks again for everything that has failed, whichever panel was used: code here, data by the loader. */
export function useRetryAll(): () => void {
  const { resources } = useApp();
  const inBackground = useBackground();
  return () => {
    for (const part of PARTS) part.retry();
    inBackground(resources.retry());
  };
}

/** A part of the program, asked for by the component that needs it. */
export function usePart<Value>(part: Part<Value>): PartState<Value> {
  useEffect(() => {
    part.want();
  }, [part]);
  return useStore(part);
}

/** Where a failure stands that is not to stand bare: in a drawer, say. */
type Frame<Props> = (props: Props & { readonly children: ReactNode }) => ReactNode;

/**
 * A component whose code is fetched when it is first shown; the one way to have such a component. Where that fails, or
 * the component itself does, its own place says so and tries again.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Framed: Frame<Props> = Bare,
): ComponentType<Props> {
  const part = codePart(load);
  return function Fetched(props: Props) {
    const locale = useLocale();
    const state = usePart(part);
    const retryAll = useRetryAll();
    const framed = (panel: ReactNode) => <Framed {...props}>{panel}</Framed>;
    if (state.kind === "ready") {
      return (
        <Boundary frame={framed}>
          <state.value {...props} />
        </Boundary>
      );
    }
    return state.kind === "loading" ? (
      <Later>{framed(<Loading />)}</Later>
    ) : (
      framed(<ErrorPanel what={CODE[locale]} onRetry={retryAll} />)
    );
  };
}

function Bare({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
