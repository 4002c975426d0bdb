import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { builtPages, type BuiltPage } from "./built-site.ts";

/** Every page has the same rules: made once, they take half the time. */
class OneConfig extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(page);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({ extends: ["html-validate:standard", "html-validate:a11y"], rules: { "long-title": "off" } }),
);

test("every page is valid HTML", async () => {
  const faults = await Promise.all(builtPages.map(faultsOf));
  expect(faults.flat()).toEqual([]);
});

async function faultsOf({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${path} ${String(line)}:${String(column)} ${ruleId} ${message}`,
    ),
  );
}
