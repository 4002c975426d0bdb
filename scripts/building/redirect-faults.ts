import { toReceived, type Problem } from "../../src/records/problem.ts";
import type { Redirect } from "../../src/records/redirect.ts";

const file = "content/redirects.yaml";

/** What is wrong with redirects once the site is built: an old address that is taken, a successor that is not there. */
export function redirectFaults(redirects: readonly Redirect[], isBuilt: (address: string) => boolean): Problem[] {
  return redirects.flatMap(({ from, to }, index) => {
    const fault = (field: "from" | "to", expected: string, remedy: string): Problem => ({
      file,
      field: `[${String(index)}].${field}`,
      expected,
      received: toReceived(field === "from" ? from : to),
      remedy,
    });
    const [successor = ""] = to.split("#");
    return [
      ...(isBuilt(from)
        ? [fault("from", "an address that nothing stands at", "remove the line, or rename what took its address")]
        : []),
      ...(isBuilt(successor) ? [] : [fault("to", "an address that is built", `name the one where ${from} is today`)]),
    ];
  });
}

/** Addresses that were published and at which nothing answers any more, not even a redirect. */
export function deadAddresses(listed: readonly string[], answers: (address: string) => boolean): Problem[] {
  return listed
    .filter((address) => !answers(address))
    .map((address) => ({
      file,
      field: "",
      expected: `a line for ${address}, which was published`,
      received: "nothing",
      remedy: "an address that was published never dies: write where it leads today",
    }));
}
