import { drawRegion } from '@/ui/draw-region';

const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** A size is measured in one frame, drawn for in the next, and what follows from the drawing in the one after. */
export const drawn = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
};

export interface PictureNotes {
  /** What stands under the picture: what is drawn and what is not, and why. */
  readonly lines: readonly string[];
  /** How many have no room at this height. */
  readonly lacking: number;
}

interface Fit {
  readonly stage: HTMLElement;
  /** The part that takes all the height it is given; null where the content has a height of its own. */
  readonly body: HTMLElement | null;
  /** The part that holds the content. */
  readonly inside: HTMLElement;
  /** The height of the body to begin with. */
  readonly least: number;
  /** Of the whole picture; null where it may be as high as it needs. */
  readonly height: number | null;
  readonly notes: () => PictureNotes;
}

const [smallest, most, longest] = [140, 6000, 60_000];
const growth = 1.25;

/** Draws what stands on the stage, at the height that holds all of it or at the one that was asked for. */
export async function fitPicture({ stage, body, inside, least, height, notes }: Fit): Promise<SVGSVGElement> {
  const draw = (): SVGSVGElement => drawRegion(stage, { lines: notes().lines, cut: null });
  if (body === null) {
    await drawn();
    // A long list holds the rows in sight: in a room as high as all of them, it holds all.
    for (let tries = 0; tries < 4 && notes().lacking > 0; tries++) {
      const parts = [stage, ...stage.querySelectorAll<HTMLElement>('*')];
      inside.style.height = `${Math.min(longest, Math.max(...parts.map(({ scrollHeight }) => scrollHeight)) + 200)}px`;
      await drawn();
    }
    return draw();
  }
  const set = async (room: number): Promise<void> => {
    body.style.height = `${room}px`;
    await drawn();
  };
  let room = least;
  if (height !== null) {
    for (let tries = 0; ; tries++) {
      await set(room);
      const picture = draw();
      const rest = height - Number(picture.getAttribute('height'));
      if (Math.abs(rest) <= 1 || tries === 5 || (room === smallest && rest < 0)) return picture;
      room = Math.max(smallest, room + rest);
    }
  }
  let best = { room, lacking: Number.POSITIVE_INFINITY };
  for (let idle = 0; idle < 3 && room <= most; room = Math.round(room * growth)) {
    await set(room);
    const { lacking } = notes();
    idle = lacking < best.lacking ? 0 : idle + 1;
    if (lacking < best.lacking) best = { room, lacking };
    if (lacking === 0) return draw();
  }
  // What is folded for want of width does not come out with more height.
  await set(best.room);
  return draw();
}
