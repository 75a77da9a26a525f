import { type Captions, drawRegion } from './draw-region';
import { save } from './save-file';

const sharpness = 2;

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** The page's own fonts as data: a picture within a picture may load nothing. */
const fontRules = async (): Promise<string> => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const flat = rules.flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]));
  const faces = flat.filter(
    (rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && /U\+0?0?0?0-0?0?FF/i.test(rule.cssText),
  );
  const made = await Promise.all(
    faces.map(async ({ style, parentStyleSheet }) => {
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (!url) return '';
      const font = await asDataUrl(
        await (await fetch(new URL(url, parentStyleSheet?.href ?? document.baseURI))).blob(),
      );
      return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:200 900;src:url(${font})}`;
    }),
  );
  return made.join('');
};

const asPng = async (svg: SVGSVGElement): Promise<Blob | null> => {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontRules().catch(() => '');
  svg.prepend(style);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * sharpness;
  canvas.height = svg.height.baseVal.value * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};

/** Saves a part of the page as a picture with its captions; false where the browser cannot. */
export async function savePicture(
  region: Element,
  file: string,
  form: 'svg' | 'png',
  lines: Captions['lines'],
  cut: Captions['cut'] = null,
): Promise<boolean> {
  try {
    if (!(region instanceof HTMLElement)) return false;
    return await saveDrawing(drawRegion(region, { lines, cut }), file, form);
  } catch {
    return false;
  }
}

/** Saves a drawing that stands by itself; false where the browser cannot. */
export async function saveDrawing(svg: SVGSVGElement, file: string, form: 'svg' | 'png'): Promise<boolean> {
  try {
    const blob =
      form === 'png'
        ? await asPng(svg)
        : new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
    if (!blob) return false;
    save(file, blob);
    return true;
  } catch {
    return false;
  }
}
