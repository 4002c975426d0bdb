import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toMdx } from "../../src/drafts/mdx.ts";
import { pathOf } from "../../src/drafts/record-draft.ts";
import { toDrafts, toUnread } from "../../src/imports/drafts.ts";
import { idOf } from "../../src/imports/fund-source.ts";
import { emptyLedger, enterFile, enterWithdrawals, settle, type Ledger } from "../../src/imports/ledger.ts";
import { toImportReport } from "../../src/imports/report.ts";
import { toSummary } from "../../src/imports/summary.ts";
import { parseRecord } from "../../src/records/parse.ts";
import { toFundBytes } from "./fund-text.ts";
import { holdings } from "./holdings.ts";

const folder = "tests/imports/fund";
const names = readdirSync(folder).sort();

function readFund(): Ledger {
  const ledger = emptyLedger();
  for (const path of names) enterFile(ledger, { path, bytes: readFileSync(`${folder}/${path}`) }, holdings);
  return ledger;
}

const drafts = settle(readFund()).flatMap((one) => toDrafts(one, holdings));

test.each(drafts.map((draft) => ({ path: pathOf(draft), text: toMdx(draft) })))("$path", async ({ path, text }) => {
  await expect(text).toMatchFileSnapshot(`../golden/imports/${path}`);
});

test("the report tells what was proposed, held, left out and unreadable", async () => {
  const ledger = readFund();
  enterWithdrawals(ledger, ["CNILTEXT000054790100", "CNILTEXT000055999999"]);
  const proposed = settle(ledger).map((one) => {
    const list = toDrafts(one, holdings);
    const files = list.map((draft) => ({ path: `drafts/${pathOf(draft)}`, state: "written" as const }));
    const { kind, deliberation } = one;
    return { id: idOf(deliberation), kind, decidedOn: deliberation.decidedOn, files, unread: toUnread(list) };
  });
  const report = toImportReport(toSummary(ledger, holdings, proposed));
  await expect(`${report}\n`).toMatchFileSnapshot("../golden/imports/report.txt");
});

describe("names", () => {
  const text = drafts.map(toMdx).join("\n");

  test.each(["acme", "saint-rien", "jean", "anne", "essai", "église"])("« %s » never leaves the text", (name) => {
    expect(text.toLowerCase()).not.toContain(name);
  });

  test("an organisation to write is refused at the door by a sentence that says what to write", () => {
    const draft = drafts.find(({ id }) => id === "san-2026-111-amende");
    const file = "content/fines/san-2026-111-amende.mdx";
    const source = { collection: "fines", file, id: "san-2026-111-amende", text: draft ? toMdx(draft) : "" } as const;
    const problems = parseRecord(source);
    expect(problems).toContainEqual({
      file,
      field: "organisation",
      expected: "an identifier in ASCII kebab-case such as san-2026-003",
      received: '"À ÉCRIRE : identifiant d’un organisme de content/organisations"',
      remedy: "use small letters, digits and hyphens only",
    });
  });
});

describe("one text read twice", () => {
  const first = { path: "a.xml", bytes: toFundBytes({}) };
  const changed = { path: "b.xml", bytes: toFundBytes({ publishedOn: "2026-11-01" }) };

  test("is proposed once, as it was said last", () => {
    const ledger = emptyLedger();
    for (const file of [first, changed]) enterFile(ledger, file, holdings);
    expect(settle(ledger).map(({ deliberation }) => deliberation.publishedOn)).toStrictEqual(["2026-11-01"]);
  });

  test("and withdrawn in between is proposed again", () => {
    const ledger = emptyLedger();
    enterFile(ledger, first, holdings);
    enterWithdrawals(ledger, ["CNILTEXT000055000001"]);
    expect(settle(ledger)).toStrictEqual([]);
    enterFile(ledger, changed, holdings);
    expect([settle(ledger).length, ledger.withdrawn.size]).toStrictEqual([1, 0]);
  });
});

test("a file larger than any text of the fund costs one line", () => {
  const ledger = emptyLedger();
  enterFile(ledger, { path: "big.xml", bytes: null }, holdings);
  expect(ledger.refusals).toStrictEqual([
    { path: "big.xml", problem: "plus de 16 Mo, ce qu’aucun texte du fonds ne pèse" },
  ]);
});

test("a sanction without operative part proposes its decision and nothing that was not read", () => {
  const ledger = emptyLedger();
  enterFile(ledger, { path: "a.xml", bytes: toFundBytes({ content: "<p>Une amende de 5 000 euros.</p>" }) }, holdings);
  expect(
    settle(ledger)
      .flatMap((one) => toDrafts(one, holdings))
      .map(pathOf),
  ).toStrictEqual(["decisions/san-2026-101.mdx"]);
});
