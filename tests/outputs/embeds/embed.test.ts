import { expect, test } from "vitest";
import { type Embed, toFrameCode, toPictureCode } from "../../../src/outputs/embeds/embed.ts";

const embed: Embed = {
  path: "/integrer/decisions/x/",
  of: "/decisions/x/",
  title: 'La société dite "X" & <Y>',
  height: 400,
  picture: "/cartes/decisions-x.png",
};
const toAbsolute = (path: string): string => `https://registre.example${path}`;

test("a frame names its page, its title and its height", () => {
  expect(toFrameCode(embed, toAbsolute)).toBe(
    '<iframe src="https://registre.example/integrer/decisions/x/" title="La société dite &#x22;X&#x22; &#x26; <Y>" width="100%" height="400" loading="lazy"></iframe>',
  );
});

test("a picture leads to the page of the register, not to the frame", () => {
  expect(toPictureCode(embed, toAbsolute)).toBe(
    '<a href="https://registre.example/decisions/x/"><img src="https://registre.example/cartes/decisions-x.png" alt="La société dite &#x22;X&#x22; &#x26; <Y>" width="1200" height="630" loading="lazy"></a>',
  );
});

test("a picture that is no card has its own height", () => {
  expect(toPictureCode({ ...embed, pictureHeight: 1104 }, toAbsolute)).toContain('width="1200" height="1104"');
});
