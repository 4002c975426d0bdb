import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { builtFiles, readBuilt } from "./built-site.ts";
import { toLines } from "./csv-lines.ts";

const data = "/donnees/v1/";
const collections = builtFiles
  .filter((file) => file.startsWith(`${data}schema/`))
  .map((file) => file.slice(`${data}schema/`.length));

test.each(collections)(`${data}%s fits the schema published beside it`, (name) => {
  const ajv = addFormats(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }));
  const validate = ajv.compile(parse(`${data}schema/${name}`));
  validate(parse(data + name));
  expect(validate.errors).toBeNull();
});

test("every JSON file is JSON", () => {
  const files = builtFiles.filter((file) => /\.(json|jsonld)$/.test(file));
  expect(files.length).toBeGreaterThan(collections.length);
  expect(files.filter((file) => typeof parse(file) !== "object")).toEqual([]);
});

test("every CSV file has a head whose names differ, and lines as long as it", () => {
  const files = builtFiles.filter((file) => file.endsWith(".csv"));
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => faultsOfCsv(readBuilt(file).toString()).map((fault) => `${file} ${fault}`))).toEqual(
    [],
  );
});

test.each([
  { fact: "a short line", text: "a,b\r\n1\r\n" },
  { fact: "a quote that is left open", text: 'a,b\r\n1,"2\r\n' },
  { fact: "two columns of one name", text: "a,a\r\n1,2\r\n" },
  { fact: "a line feed alone", text: "a,b\n1,2\n" },
])("$fact is found", ({ text }) => {
  expect(faultsOfCsv(text).length).toBeGreaterThan(0);
});

function parse(file: string): object {
  return JSON.parse(readBuilt(file).toString()) as object;
}

// RFC 4180, with the mark and the semicolons that a spreadsheet in French expects.
function faultsOfCsv(text: string): string[] {
  const lines = toLines(text.replace(/^\uFEFF/, ""), text.startsWith("\uFEFF") ? ";" : ",");
  if (lines === null) return ["is not CSV"];
  const [head = []] = lines;
  return [
    ...head.filter((name, index) => name === "" || head.indexOf(name) !== index).map((name) => `column "${name}"`),
    ...lines.flatMap((line, index) => (line.length === head.length ? [] : [`line ${index + 1}`])),
  ];
}
