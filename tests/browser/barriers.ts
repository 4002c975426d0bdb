import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

interface Axe {
  readonly run: (page: Document, options: RunOptions) => Promise<AxeResults>;
}

/** What axe, already in the page, finds against its readers. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async () =>
    (globalThis as unknown as { axe: Axe }).axe.run(document, {
      resultTypes: ["violations"],
      // Off by default in axe; a rule of WCAG 2.2 all the same.
      rules: { "target-size": { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}
