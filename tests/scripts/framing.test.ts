import { expect, test } from "vitest";
import { toFramingRules } from "../../scripts/building/framing.ts";
import { headersOf, parseHeaders } from "../../scripts/serving/headers-file.ts";

const pages = [
  "index.html",
  "404.html",
  "integrer/index.html",
  "integrer/amendes/x/index.html",
  "amendes/x/index.html",
];
const rules = parseHeaders(toFramingRules(pages));

test.each([
  { path: "/", refusal: "DENY" },
  { path: "/404.html", refusal: "DENY" },
  { path: "/amendes/x/", refusal: "DENY" },
  { path: "/integrer/", refusal: "DENY" },
  { path: "/integrer/amendes/x/", refusal: undefined },
])("$path in the frame of another site: $refusal", ({ path, refusal }) => {
  expect(headersOf(rules, path).get("X-Frame-Options")).toBe(refusal);
});
