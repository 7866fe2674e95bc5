/** What a browser tells of the way to the net and of its storage; some tell nothing. */
export type Means = {
  readonly saveData?: boolean | undefined;
  readonly effectiveType?: string | undefined;
  readonly quota?: number;
  readonly usage?: number;
};

/** An entry of a cache takes more than its content. */
const ROOM = 2;

/** Whether so many bytes may be fetched and kept for a reader who has not asked for them. */
export function mayKeep(bytes: number, { saveData, effectiveType, quota, usage = 0 }: Means): boolean {
  const isCostly = saveData === true || /2g$/.test(effectiveType ?? "");
  return !isCostly && (quota === undefined || quota - usage >= ROOM * bytes);
}
