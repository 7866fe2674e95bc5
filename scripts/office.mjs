// Writes every Office format of every kind of report, opens all in LibreOffice, and leaves PDF and pictures to be looked
// at in node_modules/.cache/qujian-office. Needs soffice with Writer, Calc and Impress, and pdftoppm (poppler).
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, run, runNode, TOOLS } from "./tools.mjs";

const FOLDER = join(ROOT, "node_modules/.cache/qujian-office");
const SOFFICE = process.env.SOFFICE ?? "soffice";
const LIMIT = 180_000;

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const written = await runNode(TOOLS.vitest, ["run", "--project", "office"], {
  show: true,
  env: { OFFICE_FOLDER: FOLDER },
});
const files = readdirSync(FOLDER).filter((name) => /\.(xlsx|pptx|docx)$/.test(name));
const failed = written.code === 0 ? [] : ["writing"];
for (const file of files) {
  const name = file.replace(".", "-");
  const out = join(FOLDER, name);
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(FOLDER, "profile")).href}`;
  const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", out, join(FOLDER, file)];
  const opened = await run(SOFFICE, args, { timeout: LIMIT });
  const pdf = readdirSync(out).find((one) => one.endsWith(".pdf"));
  if (!pdf) {
    failed.push(file);
    console.log(`✗ ${file}: LibreOffice did not open it.\n${opened.output.trim()}`);
    continue;
  }
  await run("pdftoppm", ["-r", "60", "-png", join(out, pdf), join(out, "page")], { timeout: LIMIT });
  const pages = readdirSync(out).filter((one) => one.endsWith(".png")).length;
  console.log(`✓ ${file}: ${pages} pages`);
}
console.log(`office: ${files.length - failed.length} opened, ${failed.length} failed; pictures in ${FOLDER}`);
process.exitCode = failed.length > 0 || files.length === 0 ? 1 : 0;
