import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { toSchemaFile } from "../../../src/outputs/exports/json-schema.ts";
import { toJsonFile } from "../../../src/outputs/exports/json.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { toSiteRegister } from "../../../src/site-register.ts";
import { realContent, registerOn } from "../../registry/real-register.ts";
import { edition } from "./edition.ts";

const day = "2026-11-21";
const registers = {
  "legal-persons-named": registerOn(day),
  "withdraw-on-the-cnil-day": toSiteRegister(realContent, day, "withdraw-on-the-cnil-day"),
};

// A validator that shares nothing with the model: what others will run.
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: fullFormats });
const validators = new Map(
  collectionNames.map((collection) => [collection, ajv.compile(toSchemaFile(collection, edition))]),
);

describe.each(Object.entries(registers))("under the policy %s", (_policy, register) => {
  test.each(collectionNames)("%s fit their published JSON Schema", (collection) => {
    const validate = validators.get(collection);
    validate?.(JSON.parse(toJsonFile(register, collection, edition)));
    expect(validate?.errors).toBeNull();
  });
});

test("an organisation without a source does not fit", () => {
  const validate = validators.get("organisations");
  const file = JSON.parse(toJsonFile(registers["legal-persons-named"], "organisations", edition)) as {
    records: object[];
  };
  expect(validate?.({ ...file, records: [{ ...file.records[0], sources: [] }] })).toBe(false);
});
