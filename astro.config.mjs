import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { resolve } from "node:path";
import { site } from "./src/site.ts";

/** In a browser the rules are those that the page shows: their table of words would be a third of the calculator. */
const rulesOfThePage = {
  name: "rules-of-the-page",
  enforce: /** @type {const} */ ("pre"),
  /** @param {{ name: string }} environment */
  applyToEnvironment: ({ name }) => name === "client",
  /** @param {string} source */
  resolveId: (source) => (source === "./rules.ts" ? resolve("src/calculator/page-rules.ts") : undefined),
};

// The page that an embed is taken from is the one to find.
/** @param {string} page */
const isEmbed = (page) =>
  page.replace(site.origin + site.base, "/").startsWith("/integrer/") && !page.endsWith("/integrer/");

/** The comparison takes its own copy of what it shares with the calculator: two chunks in common would weigh more than both. */
const copiesOfTheComparison = {
  name: "copies-of-the-comparison",
  enforce: /** @type {const} */ ("pre"),
  /** @param {{ name: string }} environment */
  applyToEnvironment: ({ name }) => name === "client",
  /**
   * @this {{ resolve: (source: string, importer: string, options: object) => Promise<{ id: string } | null> }}
   * @param {string} source
   * @param {string | undefined} importer
   */
  async resolveId(source, importer) {
    if (importer === undefined || !/\/src\/comparison\/|\?copy$/.test(importer) || !source.startsWith(".")) return;
    const resolved = await this.resolve(source, importer.replace(/\?copy$/, ""), { skipSelf: true });
    return resolved === null ? null : `${resolved.id}?copy`;
  },
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  output: "static",
  trailingSlash: "always",
  // The default ('jsx') drops the spaces between lines, and with them the words of a sentence stick together.
  compressHTML: true,
  // The security policy of public/_headers lets no style or script into the page itself.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: {
    // Beside what else is kept: a copy of the project that shares its packages does not prepare them again at each build.
    cacheDir: ".cache/vite",
    plugins: [rulesOfThePage, copiesOfTheComparison],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handle) {
          // Libraries for browsers mark their modules "use client": without meaning here.
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
  },
  cacheDir: ".cache/astro",
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: (page) => !isEmbed(page) })],
});
