import type { Calculation } from "./answer.ts";
import { answerAppeal } from "./appeal.ts";
import { answerAstreinte } from "./astreinte.ts";
import { answerCeiling } from "./ceiling.ts";
import { answerNotice } from "./notice.ts";
import { answerWithdrawal } from "./withdrawal.ts";

/** Every calculation by its name in the page and in links. */
export const calculations: Readonly<Record<string, Calculation>> = {
  astreinte: answerAstreinte,
  violation: answerNotice,
  recours: answerAppeal,
  plafond: answerCeiling,
  nom: answerWithdrawal,
};
