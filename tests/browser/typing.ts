import type { Locator, Page } from "playwright-core";

/** Presses Tab until an element has the focus; throws when it is never reached. */
export async function tabTo(page: Page, selector: string): Promise<Locator> {
  const target = page.locator(selector);
  for (let steps = 0; steps < 200; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** Types a day (ISO) into a date field. Its parts come in the order of the browser's own language. */
export async function typeDay(page: Page, selector: string, iso: string): Promise<void> {
  const field = await tabTo(page, selector);
  const [year = "", month = "", day = ""] = iso.split("-");
  for (const keys of [`${month}${day}${year}`, `${day}${month}${year}`]) {
    await page.keyboard.type(keys);
    if ((await field.inputValue()) === iso) return;
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, selector);
  }
  throw new Error(`${selector} does not hold ${iso}.`);
}

/** Types an hour such as `18:00`; a browser may ask for the half of the day. */
export async function typeHour(page: Page, selector: string, hour: string): Promise<void> {
  const field = await tabTo(page, selector);
  const [hours = "", minutes = ""] = hour.split(":");
  const half = `${String(Number(hours) % 12 || 12).padStart(2, "0")}${minutes}${Number(hours) < 12 ? "A" : "P"}`;
  for (const keys of [`${hours}${minutes}`, half]) {
    await page.keyboard.type(keys);
    if ((await field.inputValue()) === hour) return;
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, selector);
  }
  throw new Error(`${selector} does not hold ${hour}.`);
}

/** Types a text into a field. */
export async function typeText(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.type(text);
}

/** Goes to a button and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}
