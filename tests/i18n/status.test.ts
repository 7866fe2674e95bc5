import { expect, it } from "vitest";
import type { Status } from "../../src/core/types.ts";
import { statusText } from "../../src/i18n/status.ts";

it.each<[string, Status, boolean, string | undefined]>([
  ["an account's", "preliminary", true, "初步数"],
  ["a yearbook's, without the word of a final verification", "final", true, "年鉴或普查正式公布"],
  ["nothing where it is not known", "unknown", true, undefined],
  ["nothing of a count of schools", "final", false, undefined],
  ["an estimate of anything", "estimate", false, "预计数，非结果"],
])("the status says %s", (_, status, account, text) => {
  expect(statusText(status, account ? { account } : {})?.zh).toBe(text);
});
