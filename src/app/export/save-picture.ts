/** The whole timeline as PNG: the drawing that SVG saves, painted at the width that is asked for. */
import { writeSvg } from '../../exchange/write-svg.ts';
import { share } from '../../messages/en/share.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Telling } from './save-export.ts';

/** Browsers paint no picture longer than this on a side. */
const LONGEST_PX = 16_000;

export type Painted =
  | { readonly kind: 'painted'; readonly png: Blob }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Painted => ({ kind: 'refused', reason });

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture could not be drawn'));
    image.src = address;
  });
}

/** How many times as high as wide the drawing is. */
function steepnessOf(svg: string): number {
  const [, wide, high] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(high ?? 0) / Number(wide ?? 1);
}

/** The events of a dataset as a PNG of some width in pixels; refused, with the reason, where it would be too high. */
export async function paintTimeline(
  dataset: Dataset,
  width: number,
  { edits, say }: Telling,
): Promise<Painted> {
  const words = say(share);
  const svg = writeSvg(dataset, edits, say).files[0]?.text ?? '';
  const height = Math.round(steepnessOf(svg) * width);
  if (height > LONGEST_PX) return refused(words.tooHigh(width, height, LONGEST_PX));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await load(address);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png ? { kind: 'painted', png } : refused(words.notPainted);
  } catch {
    return refused(words.notDrawn);
  } finally {
    URL.revokeObjectURL(address);
  }
}
