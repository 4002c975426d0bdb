import { expect, test } from "vitest";
import { toSize } from "../../../src/outputs/wording/sizes.ts";

test.each([
  { bytes: 3, size: "1 ko" },
  { bytes: 1499, size: "1 ko" },
  { bytes: 999_499, size: "999 ko" },
  { bytes: 999_500, size: "1,0 Mo" },
  { bytes: 1_230_000, size: "1,2 Mo" },
])("$bytes bytes are $size", ({ bytes, size }) => {
  expect(toSize(bytes)).toBe(size);
});
