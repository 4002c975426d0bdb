import type { Download } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { findBarriers } from "./barriers.ts";
import { openBrowsing, openPage } from "./browsing.ts";

const browsing = await openBrowsing();
const page = await openPage(browsing);

afterEach(() => {
  expect(browsing.takeComplaints()).toEqual([]);
});

const question = "?theme=securite&secteur=sante&organisme=public";

async function open(query: string = ""): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${browsing.address}comparer/${query}`);
  if (query !== "") await page.waitForSelector("[data-cases] tbody tr");
}

async function textOf(selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/[\u00A0\u202F]/g, " ");
}

/** Pages of the printed note, told by the file itself. */
async function countPages(): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const answered =
  /^\d+ cas comparables, dont (?:aucun ne réunit|un seul réunit|\d+ réunissent) tous les critères demandés\.$/;

describe("« combien pour un défaut de sécurité dans la santé, organisme public ? »", () => {
  test("is chosen, answered, and becomes a link", async () => {
    await open();
    await page.check("#comparer-theme-securite");
    await page.selectOption("#comparer-secteur", "sante");
    await page.selectOption("#comparer-organisme", "public");
    await page.click("[data-question] button[type=submit]");
    await page.waitForSelector("[data-cases] tbody tr");
    expect(await textOf("[data-sentence]")).toMatch(answered);
    expect(await textOf("[data-status]")).toBe(await textOf("[data-sentence]"));
    expect(await textOf("[data-asked]")).toBe(
      "thème : sécurité ; secteur : santé ; organisme public ; depuis le 25 mai 2018",
    );
    expect(new URL(page.url()).search).toBe(question);
  });

  test("a change answers again, and the back button gives the question before", async () => {
    const before = await textOf("[data-sentence]");
    await page.selectOption("#comparer-organisme", "");
    await page.waitForURL((url) => !url.search.includes("organisme"));
    expect(await textOf("[data-sentence]")).not.toBe(before);
    await page.goBack();
    await page.waitForFunction(
      (text) => document.querySelector("[data-sentence]")?.textContent.replace(/[\u00A0\u202F]/g, " ") === text,
      before,
    );
    expect(await page.inputValue("#comparer-organisme")).toBe("public");
    expect(new URL(page.url()).search).toBe(question);
  });

  test("up to four cases stand side by side, the fifth box waits, and the link keeps them", async () => {
    await open(question);
    const boxes = page.locator("[data-cases] input[name=cote]");
    for (const place of [0, 1, 2, 3]) await boxes.nth(place).check();
    expect(await page.locator("[data-side] thead th").count()).toBe(4);
    expect(await boxes.nth(4).isDisabled()).toBe(true);
    const { search } = new URL(page.url());
    expect(new URLSearchParams(search).getAll("cote")).toHaveLength(4);
    await boxes.nth(0).uncheck();
    expect(await page.locator("[data-side] thead th").count()).toBe(3);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("[data-side] thead th").length === 4);
    await open(search);
    await page.waitForSelector("[data-side] thead th");
    expect(await page.locator("[data-side] thead th").count()).toBe(4);
    expect(await findBarriers(page)).toEqual([]);
  });

  test("the note prints on two pages, with cases side by side and without", async () => {
    expect(await countPages()).toBe(2);
    await open(question);
    expect(await countPages()).toBe(2);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-question]").isVisible()).toBe(false);
    expect(await textOf(".note-origin")).toMatch(/état au .*comparer\/\?theme=securite/);
    expect(await textOf(".limits-part")).toContain("Ce n’est ni un barème ni une prédiction");
    await page.emulateMedia({ media: "screen" });
  });

  test("every comparable case comes in the CSV, with the part of each criterion", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-csv]")]);
    const lines = (await readDownload(download)).trimEnd().split("\r\n");
    const count = Number(/^\d+/.exec(await textOf("[data-sentence]"))?.[0]);
    expect(lines).toHaveLength(count + 1);
    expect(lines[0]).toContain("ressemblance,part_connue,critere_articles,critere_themes");
  });
});

describe("what the page says when it cannot answer", () => {
  test("a question that asks nothing", async () => {
    await open();
    await page.click("[data-question] button[type=submit]");
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
    expect(await textOf("[data-awaited]")).toContain("Choisir au moins un thème");
  });

  test("a question like no case", async () => {
    await open();
    await page.goto(`${browsing.address}comparer/?theme=securite&depuis=2999-01-01`);
    await page.waitForSelector("[data-answer]:not([hidden])");
    expect(await textOf("[data-sentence]")).toBe("Aucun cas comparable.");
  });
});

test("without a script, the ready questions answer in the page itself", async () => {
  const browser = browsing.context.browser();
  const context = await browser?.newContext({ javaScriptEnabled: false });
  const still = await context?.newPage();
  if (still === undefined) throw new Error("no browser");
  await still.goto(`${browsing.address}comparer/`);
  expect(await still.locator("[data-question]").isVisible()).toBe(false);
  await still.click(".ready a");
  expect((await still.locator("[data-sentence]").innerText()).replace(/[\u00A0\u202F]/g, " ")).toMatch(answered);
  expect(await still.locator(".ranked tbody tr").count()).toBeGreaterThan(5);
  await context?.close();
});

async function readDownload(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}
