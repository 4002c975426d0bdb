import { expect, test } from "vitest";
import { decisionMatter } from "../../../src/outputs/feeds/decision-matter.ts";
import { registerOn } from "../../registry/real-register.ts";

const { decisions } = registerOn("2026-11-21");

test.each([
  { id: "san-2026-009", says: "3 injonctions, 3 astreintes de 1 000 € par jour chacune, 524 867" },
  { id: "san-2026-008", says: "1 injonction et une astreinte de 10 000 € par jour ; en cause" },
])("$id says its astreintes once: $says", ({ id, says }) => {
  const view = decisions.find((one) => one.id === id);
  expect(view && decisionMatter(view)).toContain(says);
});
