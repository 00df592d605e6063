// The weights of the tagger as the trainer writes them; the model holds them as rows (rows.ts).
//
//   byte 0      1, the version
//   byte 1      log2 of the number of buckets
//   byte 2      number of labels
//   byte 3      0
//   from byte 4 one signed byte for each bucket and label, buckets first
import { BUCKET_BITS } from './features';
import { LABELS } from './labels';

const VERSION = 1;
const HEADER = 4;

/** Quantises averaged weights to signed bytes: the largest keeps 127, those that round to 0 are gone. */
export function writeWeights(weights: Float64Array): Uint8Array {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  // Few weights are near the largest: clipping the top tenth leaves the small ones more steps.
  const scale = most === 0 ? 0 : 127 / (most * 0.6);
  const bytes = new Uint8Array(HEADER + weights.length);
  bytes.set([VERSION, BUCKET_BITS, LABELS, 0]);
  const rows = new Int8Array(bytes.buffer, HEADER);
  for (let i = 0; i < weights.length; i++) {
    rows[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! * scale)));
  }
  return bytes;
}

/** A view of the weights, nothing copied; throws RangeError where the bytes are of another shape. */
export function openWeights(bytes: Uint8Array): Int8Array {
  const wanted = HEADER + (LABELS << BUCKET_BITS);
  if (bytes[0] !== VERSION || bytes[1] !== BUCKET_BITS || bytes[2] !== LABELS || bytes.length !== wanted) {
    throw new RangeError('The weights of the tagger are of another version or cut off');
  }
  return new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, LABELS << BUCKET_BITS);
}
