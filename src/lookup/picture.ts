// The picture of an article, brought over as bytes and checked to be one: by its size, its media type and its first
// bytes. Drawings that can hold scripts are not taken.
import type { LookupPicture } from '../model/lookup';
import { type Fetch, request } from './request';

const limits = { maxBytes: 200_000, timeoutMs: 10_000 };
const signatures: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': ([a, b, c]) => a === 0xff && b === 0xd8 && c === 0xff,
  'image/png': ([a, b, c, d]) => a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47,
  'image/webp': bytes => ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WEBP',
  'image/gif': bytes => ascii(bytes, 0) === 'GIF8',
};

/** The picture at an address; null where it is no picture that can be shown. Throws a LookupFault. */
export async function fetchPicture(
  at: { readonly url: string; readonly link: string | null },
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
  now: () => number,
): Promise<LookupPicture | null> {
  const { bytes, type } = await request(fetch, at.url, headers, limits, now);
  if (!signatures[type]?.(bytes)) return null;
  return { type, base64: base64Of(bytes), link: at.link };
}

function ascii(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + 4));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  const chunk = 8192;
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}
