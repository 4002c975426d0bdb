import type { CDPSession, Page } from "playwright-core";
import { slowProcessor, takeLongest, watchEvents } from "./event-timing.ts";
import { toLoad } from "./machine-load.ts";
import { withOpenedSite } from "./opened-site.ts";

/** What a reader does on one page. */
interface Walk {
  /** Address without the first slash. */
  readonly page: string;
  /** Brings the page to where its controls answer, at full speed. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly actions: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

/** The longest wait of one action, in milliseconds on a processor four times slower; the middle of three rounds. */
export interface ActionTime {
  readonly page: string;
  readonly action: string;
  readonly milliseconds: number;
}

const slowdown = 4;
const rounds = 3;

const click =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click();

const fill =
  (selector: string, text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().focus();
    await page.keyboard.type(text);
  };

/** The next entry of a list, by the keyboard. */
const pressDown =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().press("ArrowDown");

const walks: readonly Walk[] = [
  {
    page: "recherche/",
    prepare: async (page) => {
      await page.fill("#question", "cnil");
      await page.waitForSelector("[data-results] li");
      await page.fill("#question", "");
    },
    actions: {
      "type « sécurité »": fill("#question", "sécurité"),
      "type « SAN-2026-003 » after it": fill("#question", " SAN-2026-003"),
      "empty the box (Escape)": (page) => page.keyboard.press("Escape"),
      "type « amende »": fill("#question", "amende"),
    },
  },
  {
    page: "decisions/",
    prepare: async (page) => {
      await page.click("[data-open]");
      await page.waitForSelector("[data-form]:not([hidden])");
      for (const facet of ["theme", "nature"]) await page.click(`[data-facet=${facet}] summary`);
    },
    actions: {
      "choose a theme": click("[data-facet=theme] input"),
      "choose a kind": click("[data-facet=nature] input"),
      "order by amount": pressDown("[data-form] select"),
      "clear all choices": click("[data-clear]"),
      "fifty more rows": click("[data-more]"),
    },
  },
  {
    page: "comparer/",
    prepare: async (page) => {
      await page.check("#comparer-theme-securite");
      await page.click("[data-question] button[type=submit]");
      await page.waitForSelector("[data-cases] tbody tr");
    },
    actions: {
      "choose a second theme": click("#comparer-theme-information"),
      "choose a sector": pressDown("#comparer-secteur"),
      "more cases": click("[data-more]"),
      "one case to the side": click("[data-cases] input[name=cote]"),
    },
  },
  {
    page: "calculateur/",
    prepare: async (page) => {
      await page.waitForSelector("[data-example]");
    },
    actions: {
      "an astreinte of two years": click("#astreinte [data-example]"),
      "another one": click("#astreinte [data-example] >> nth=3"),
      "72 hours": click("#violation [data-example]"),
      "a ceiling": click("#plafond [data-example]"),
    },
  },
];

/** Does what readers do on every page that answers, three times, and keeps the middle of the longest waits. */
export async function measureReadersActions(): Promise<ActionTime[]> {
  return withOpenedSite(async ({ address, browser }) => {
    const times: ActionTime[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const walk of walks) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
        await page.goto(address + walk.page, { waitUntil: "networkidle" });
        times.push(...(await measureWalk(page, walk)));
        await page.close();
      }
    }
    return toMiddles(times);
  });
}

/** The times as text, the worst of each page first. */
export function toActionsReport(times: readonly ActionTime[]): string {
  const byPage = [...Map.groupBy(times, ({ page }) => page)];
  return [
    `milliseconds from a press to its picture, processor ${String(slowdown)} times slower, middle of ${String(rounds)} rounds`,
    ...byPage.flatMap(([page, list]) => [
      toLine(`/${page}`, Math.max(...list.map(({ milliseconds }) => milliseconds))),
      ...list.map(({ action, milliseconds }) => toLine(`  ${action}`, milliseconds)),
    ]),
    toLoad(),
  ].join("\n");
}

function toLine(name: string, milliseconds: number): string {
  return name.padEnd(40) + milliseconds.toFixed(0).padStart(6);
}

async function measureWalk(page: Page, { page: path, prepare, actions }: Walk): Promise<ActionTime[]> {
  await prepare(page);
  const session: CDPSession = await page.context().newCDPSession(page);
  await watchEvents(page);
  const times: ActionTime[] = [];
  for (const [action, act] of Object.entries(actions)) {
    await slowProcessor(session, slowdown);
    await act(page);
    times.push({ page: path, action, milliseconds: await takeLongest(page) });
    await slowProcessor(session, 1);
  }
  return times;
}

function toMiddles(times: readonly ActionTime[]): ActionTime[] {
  const same = Map.groupBy(times, ({ page, action }) => `${page} ${action}`);
  return [...same.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => a.milliseconds - b.milliseconds);
    return sorted[Math.floor(sorted.length / 2)] ?? [];
  });
}
