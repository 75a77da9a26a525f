import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

interface Indexed {
  readonly palette: readonly number[];
  /** Rows of one byte a pixel, each after a zero that says "as it is". */
  readonly rows: Buffer;
}

// Colours that differ only in their last bits share a place, so that the blurred edges of letters fit in 256.
const index = (pixels: Uint32Array, width: number, height: number, mask: number): Indexed | null => {
  const palette: number[] = [];
  const places = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  let last = -1;
  let place = 0;
  for (let y = 0, at = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[at++] ?? 0;
      if (pixel !== last) {
        last = pixel;
        const key = pixel & mask;
        const known = places.get(key);
        place = known ?? palette.length;
        if (known === undefined) {
          if (palette.length === 256) return null;
          places.set(key, place);
          palette.push(pixel);
        }
      }
      rows[to++] = place;
    }
  }
  return { palette, rows };
};

/** Opaque RGBA pixels as a PNG with a palette: a third of the size and of the time of full colour. */
export async function indexedPng(rgba: Uint8Array, width: number, height: number): Promise<Buffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const indexed =
    index(pixels, width, height, 0xf8f8f8) ??
    index(pixels, width, height, 0xf0f0f0) ??
    index(pixels, width, height, 0xe0e0e0);
  if (!indexed) throw new Error('More than 256 colours, even when taken roughly');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    indexed.palette.flatMap((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', await compress(indexed.rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
