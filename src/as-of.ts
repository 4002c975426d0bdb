import { buildDay } from "./build-day.ts";

/** The build day, ISO: the day on which every page says that it stands. */
export const asOf: string = buildDay().toString();
