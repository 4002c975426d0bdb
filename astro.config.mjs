import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { site } from "./src/site.ts";

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
  integrations: [sitemap()],
});
