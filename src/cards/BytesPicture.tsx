// A picture drawn from bytes onto a canvas: an <img> would be a request of the page, which the page's own policy may
// refuse and its server might see. A canvas asks nobody.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupPicture } from '../model/lookup';

interface BytesPictureProps {
  readonly picture: LookupPicture;
  /** What it shows, for screen readers. */
  readonly label: string;
}

/** The picture; nothing where its bytes cannot be drawn. */
export function BytesPicture({ picture, label }: BytesPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isGone = false;
    draw(picture, () => (isGone ? null : canvas.current)).catch(() => {
      if (!isGone) setBroken(true);
    });
    return () => {
      isGone = true;
    };
  }, [picture]);
  return isBroken ? null : <canvas class="picture" ref={canvas} role="img" aria-label={label} />;
}

async function draw({ base64, type }: LookupPicture, target: () => HTMLCanvasElement | null): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = target();
  if (canvas) {
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }
  bitmap.close();
}
