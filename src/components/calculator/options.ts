import { domicileWords } from "../../calculator/appeal.ts";
import { entityWords } from "../../calculator/ceiling.ts";
import { procedureWords } from "../../outputs/calculator-query.ts";

/** An option of a form. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** The procedures in the forms of the calculator. */
export const procedureOptions: readonly Option[] = [
  { value: procedureWords.ordinary, text: "ordinaire" },
  { value: procedureWords.simplified, text: "simplifiée" },
  { value: procedureWords.provisional, text: "injonction provisoire" },
];

/** Where an addressee is established. */
export const domicileOptions: readonly Option[] = [
  { value: domicileWords.metropole, text: "en France métropolitaine" },
  { value: domicileWords.overseas, text: "outre-mer" },
  { value: domicileWords.abroad, text: "à l’étranger" },
];

/** The kinds of bodies that ceilings distinguish. */
export const entityOptions: readonly Option[] = [
  { value: entityWords.undertaking, text: "une entreprise" },
  { value: entityWords["public-body"], text: "un organisme public, hors État" },
  { value: entityWords.state, text: "l’État" },
  { value: entityWords.other, text: "autre, sans chiffre d’affaires" },
];
