import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite, type Served } from "../../scripts/serving/server.ts";

let root: string;
let served: Served;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "site-"));
  await mkdir(join(root, "amendes"));
  await writeFile(join(root, "index.html"), "home");
  await writeFile(join(root, "amendes", "index.html"), "fines");
  await writeFile(join(root, "404.html"), "lost");
  for (const name of ["a.parquet", "a.sqlite", "a.zip"]) await writeFile(join(root, name), "data");
  await writeFile(join(root, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  served = await serveSite({ root, base: "/registre/", port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(root, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, served.address), { redirect: "manual" });

describe("the preview serves as a static host does", () => {
  test.each([
    { fact: "the home page", path: "/registre/", status: 200, text: "home" },
    { fact: "a page of a folder", path: "/registre/amendes/", status: 200, text: "fines" },
    { fact: "a page without its final slash", path: "/registre/amendes?a=b", status: 301, text: "" },
    { fact: "an address that no page has", path: "/registre/nulle-part/", status: 404, text: "lost" },
    { fact: "an address outside of the base path", path: "/amendes/", status: 404, text: "lost" },
    { fact: "an address that is no address", path: "/registre/%E0%A4%A", status: 404, text: "lost" },
    { fact: "an address above the site", path: "/registre/..%2f..%2fetc/passwd", status: 404, text: "lost" },
  ])("$fact: $status", async ({ path, status, text }) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test("a missing slash is added, and the query kept", async () => {
    expect((await get("/registre/amendes?a=b")).headers.get("location")).toBe("/registre/amendes/?a=b");
  });

  test.each(["/registre/", "/registre/nulle-part/"])("%s carries the headers of _headers", async (path) => {
    expect((await get(path)).headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each([
    { file: "a.parquet", type: "application/vnd.apache.parquet" },
    { file: "a.sqlite", type: "application/vnd.sqlite3" },
    { file: "a.zip", type: "application/zip" },
  ])("$file is $type", async ({ file, type }) => {
    expect((await get(`/registre/${file}`)).headers.get("content-type")).toBe(type);
  });

  test("a port that is taken is an error with its code", async () => {
    const port = Number(new URL(served.address).port);
    await expect(serveSite({ root, base: "/", port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
