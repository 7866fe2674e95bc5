import type { LoadFailure } from "../data/load.ts";
import { useBackground } from "./background.ts";
import { useApp } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";

/** The failure panel of a file: its button asks again for everything that failed. */
export function RetryPanel({ what, failure }: { readonly what: string; readonly failure: LoadFailure }) {
  const { resources } = useApp();
  const inBackground = useBackground();
  return (
    <ErrorPanel
      what={what}
      failure={failure}
      onRetry={() => {
        inBackground(resources.retry());
      }}
    />
  );
}
