import { describe, expect, test } from "vitest";
import { toRun, toSources } from "./route-sources.ts";

describe("what a file runs", () => {
  const imports = 'import { a } from "./a.ts";\nimport B, { type C } from "./b.ts";\n';
  test.each([
    {
      fact: "is not what only its paths use",
      text: `${imports}\nexport const getStaticPaths = () => a(B);\n`,
      run: [],
    },
    { fact: "is what anything else uses", text: `${imports}export const x = () => a;\n`, run: ["./a.ts"] },
    { fact: "is what a component draws", text: `---\n${imports}---\n\n<B />`, run: ["./b.ts"] },
    { fact: "is not a type", text: `${imports}export const c: C = 1;\n`, run: [] },
    { fact: "is what is imported for itself", text: 'import "./d.ts";\n', run: ["./d.ts"] },
    {
      fact: "is what is handed on",
      text: 'export { e } from "./e.ts";\nexport type { F } from "./f.ts";\n',
      run: ["./e.ts"],
    },
    {
      fact: "is what is imported whole",
      text: 'import * as g from "./g.ts";\nexport const h = g.h;\n',
      run: ["./g.ts"],
    },
  ])("$fact", ({ text, run }) => {
    expect([...toRun(text)]).toEqual(run);
  });
});

test("a file that is followed out of the tree is refused by its name", () => {
  const text = 'import data from "../content/x.json";\nexport const x = data;\n';
  const file = { path: "src/a.ts", text, imports: ["content/x.json"], addresses: ["../content/x.json"], packages: [] };
  expect(() => toSources("src/a.ts", [file])).toThrow("src/a.ts runs content/x.json, which is not in the tree");
});
