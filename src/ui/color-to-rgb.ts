const known = new Map<string, string>();

/** Any colour the browser can draw, as other programs read it; what is not drawn at all is "none". */
export function colorToRgb(color: string): string {
  const ready = known.get(color);
  if (ready) return ready;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return color;
  context.canvas.width = 1;
  context.canvas.height = 1;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const made =
    alpha === 0
      ? 'none'
      : alpha === 255
        ? `rgb(${red},${green},${blue})`
        : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
  known.set(color, made);
  return made;
}
