import type { LoadFailure } from "../data/load.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { useRetryAll } from "./fetched.tsx";

/** The failure panel of a file: its button asks again for everything that failed. */
export function RetryPanel({ what, failure }: { readonly what: string; readonly failure: LoadFailure }) {
  return <ErrorPanel what={what} failure={failure} onRetry={useRetryAll()} />;
}
