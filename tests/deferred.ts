/** Something that is under way until a test settles it. */
export type Deferred<Value> = {
  readonly promise: Promise<Value>;
  readonly done: (value: Value) => void;
  readonly fail: () => void;
};

export function deferred<Value>(): Deferred<Value> {
  const settle: Partial<Pick<Deferred<Value>, "done" | "fail">> = {};
  const promise = new Promise<Value>((done, fail) => {
    Object.assign(settle, {
      done,
      fail: () => {
        fail(new Error("failed"));
      },
    });
  });
  return { promise, done: (value) => settle.done?.(value), fail: () => settle.fail?.() };
}
