import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** A small page for the frame of another site. Its address begins with `/integrer/`, the only folder that may be framed. */
export interface Embed {
  /** Its own address, without base path: `/integrer/decisions/san-2026-003/`. */
  readonly path: string;
  /** The page that it is taken from, without base path: its canonical address, to which it leads. */
  readonly of: string;
  /** What it shows: its heading, and the title of the frame. */
  readonly title: string;
  /** Height that suits a column of 640 px, px; the longest of its kind scroll. */
  readonly height: number;
  /** The picture for a site that refuses frames, 1200 px wide, without base path. */
  readonly picture: string;
  /** Height of the picture, px, when it is not that of a card. */
  readonly pictureHeight?: number;
}

/** Turns an address of the site into a whole one. */
type ToAbsolute = (path: string) => string;

/** The HTML that shows an embed in a page of another site. */
export function toFrameCode({ path, title, height }: Embed, toAbsolute: ToAbsolute): string {
  return toHtml(h("iframe", { src: toAbsolute(path), title, width: "100%", height, loading: "lazy" }));
}

/** The HTML that shows its picture instead, and leads to the page. */
export function toPictureCode(
  { of, title, picture, pictureHeight: height = 630 }: Embed,
  toAbsolute: ToAbsolute,
): string {
  const image = h("img", { src: toAbsolute(picture), alt: title, width: 1200, height, loading: "lazy" });
  return toHtml(h("a", { href: toAbsolute(of) }, image));
}
