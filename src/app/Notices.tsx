import { fetched } from "../ui/fetched.tsx";
import { useAppState } from "../ui/context.ts";

const NoticeBox = fetched(async () => (await import("./NoticeBox.tsx")).NoticeBox);

/** What is to be said of the link that led here; few links need it. */
export function Notices() {
  return useAppState(({ notices }) => notices.length > 0) ? <NoticeBox /> : null;
}
