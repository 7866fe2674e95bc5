import { useCallback, useEffect, useState } from "react";
import type { LoadFailure } from "../../data/load.ts";
import type { Manifest, ProfileFiles } from "../../data/wire.ts";
import type { Resource, Resources } from "../../state/resources.ts";
import { useBackground } from "../../ui/background.ts";
import { useApp } from "../../ui/context.ts";

/** What was read, by the page's resources and the file's name; names are hashes, so nothing here grows old. */
const read = new WeakMap<Resources, Map<string, unknown>>();

type Loading<Value> = { readonly resource: Resource<Value>; readonly retry: () => void };

/** A file of this view, read once; a file that is not named yet is still on its way. `reader` must not change. */
export function useFile<Value>(
  file: string | undefined,
  reader: (json: unknown) => Value | undefined,
): Loading<Value> {
  const { resources } = useApp();
  const inBackground = useBackground();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly file: string; readonly resource: Resource<Value> }>();
  useEffect(() => {
    if (file === undefined) return undefined;
    let wanted = true;
    const known = read.get(resources) ?? new Map<string, unknown>();
    read.set(resources, known);
    const loading = known.has(file)
      ? Promise.resolve<Resource<Value>>({ kind: "ready", value: known.get(file) as Value })
      : resources.read(file, reader);
    const answered = loading.then((resource) => {
      if (resource.kind === "ready") known.set(file, resource.value);
      if (wanted) setAnswer({ file, resource });
    });
    inBackground(answered);
    return () => {
      wanted = false;
    };
  }, [resources, inBackground, file, reader, attempt]);
  const retry = useCallback(() => {
    setAnswer(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { resource: answer && answer.file === file ? answer.resource : { kind: "loading" }, retry };
}

/** The names of the profiles' files, which come with the rest of the list of indicators. */
export function useProfileFiles({ profile, rest }: Manifest): Loading<ProfileFiles> {
  const { resources } = useApp();
  const inBackground = useBackground();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<LoadFailure>();
  useEffect(() => {
    if (profile) return;
    const answered = resources.complete().then((failed) => {
      const { manifest } = resources.getState();
      if (manifest.kind === "ready" && manifest.value.profile) return;
      setFailure(failed ?? { kind: "failed", file: rest ?? "rest", problem: { kind: "not-ours" } });
    });
    inBackground(answered);
  }, [resources, inBackground, profile, rest, attempt]);
  const retry = useCallback(() => {
    setFailure(undefined);
    setAttempt((before) => before + 1);
  }, []);
  const resource: Resource<ProfileFiles> = profile
    ? { kind: "ready", value: profile }
    : (failure ?? { kind: "loading" });
  return { resource, retry };
}
