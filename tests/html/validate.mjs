// Validates every page in a folder and ends with "N passed, N failed", one page one check:
//   node validate.mjs ../../artifacts/html
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../artifacts/html", import.meta.url));
const config = JSON.parse(readFileSync(new URL("rules.json", import.meta.url), "utf8"));
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

const pages = filesIn(folder).filter((file) => file.endsWith(".html"));
const controls = filesIn(fileURLToPath(new URL("controls", import.meta.url)));
let passed = 0;
let failed = 0;

for (const page of pages) {
  const faults = await faultsOf(page);
  count(faults.length === 0, `${relative(folder, page)}:\n${faults.join("\n")}`);
}

// The rules must be able to fail: every page in controls/ is wrong on purpose.
for (const control of controls)
  count((await faultsOf(control)).length > 0, `${control} was found valid and must not be.`);
if (pages.length === 0) count(false, `No pages in ${folder}.`);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function count(isRight, complaint) {
  if (isRight) passed += 1;
  else failed += 1;
  if (!isRight) console.log(complaint);
}

async function faultsOf(file) {
  const report = await validator.validateString(readFileSync(file, "utf8"), file);
  return report.results
    .flatMap((result) => result.messages)
    .filter((message) => message.severity === 2)
    .map((message) => `  ${message.line}:${message.column} ${message.message} (${message.ruleId})`);
}

function filesIn(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}
