import type { Edition } from "../../../src/outputs/exports/edition.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import type { RegisterView } from "../../../src/registry/views.ts";
import { records } from "../feeds/records.ts";

/** A publisher that does not exist. */
export const edition: Edition = {
  name: "Registre",
  description: "Un registre qui n’existe pas.",
  licence: {
    id: "etalab-2.0",
    name: "Licence Ouverte 2.0",
    url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
  toAbsolute: (path) => `https://registre.example${path}`,
};

/** A small register that does not change with the real one. */
export const frozen: RegisterView = toRegister(records, [], "2030-12-24");
