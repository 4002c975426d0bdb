import { availableParallelism, loadavg } from "node:os";

/** How busy the machine is, as a line of a report: more programs than processors, and others are measured too. */
export function toLoad(): string {
  const programs = (loadavg()[0] ?? 0).toFixed(1);
  return `Programs at work: ${programs} on ${String(availableParallelism())} processors; times hold when there are fewer than these.`;
}
