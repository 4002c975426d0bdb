import type { ProvisionUse } from "./views.ts";

/** Whether a decision holds the provision breached: an article set aside or only cited is not. */
export function isHeld({ outcome }: Pick<ProvisionUse, "outcome">): boolean {
  return outcome === "held";
}
