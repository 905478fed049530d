import { brightOf, type Drawing, draw, labelsOf, screenOf, widthClass } from '../network/draw.ts';
import { xmlText } from './xml.ts';

/** The picture as it stands, at twice the size. */
export function pngOf(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * 2);
  canvas.height = Math.round(drawing.height * 2);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  draw(context, drawing, 2);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture could not be saved.')) : resolve(blob)),
      'image/png',
    );
  });
}

const at = (value: number) => value.toFixed(1);

/** The picture as it stands, as lines, circles and texts. */
export function svgOf(drawing: Drawing, origin: string): string {
  const { scene, palette, width, height } = drawing;
  const bright = brightOf(scene, drawing.chosen);
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = drawing.font;
  const measure = (text: string) => context?.measureText(text).width ?? text.length * 7;
  const ties = scene.ties.map((tie) => {
    const from = screenOf(drawing, tie.source);
    const to = screenOf(drawing, tie.target);
    const lit = bright === null || (bright.has(tie.source) && bright.has(tie.target));
    const dash = tie.bilateral === 0 ? ' stroke-dasharray="3 4"' : '';
    return `<line x1="${at(from.x)}" y1="${at(from.y)}" x2="${at(to.x)}" y2="${at(to.y)}" stroke="${lit ? palette.tie : palette.tieFar}" stroke-width="${1 + widthClass(tie.meetings)}"${dash}/>`;
  });
  const dots = scene.nodes.map((node, index) => {
    const { x, y } = screenOf(drawing, index);
    const lit = bright === null || bright.has(index);
    return `<circle cx="${at(x)}" cy="${at(y)}" r="${at(node.radius)}" fill="${lit ? palette.dots[node.colour] : palette.tieFar}"><title>${xmlText(node.label)}</title></circle>`;
  });
  const labels = labelsOf(drawing, measure).map(
    (label) =>
      `<text x="${at(label.x)}" y="${at(label.y)}" dominant-baseline="middle" paint-order="stroke" stroke="${palette.paper}" stroke-width="3" fill="${palette.ink}">${xmlText(label.text)}</text>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" font-family="sans-serif" font-size="12.5">
<desc>${xmlText(origin)}</desc>
<rect width="100%" height="100%" fill="${palette.paper}"/>
${[...ties, ...dots, ...labels].join('\n')}
</svg>
`;
}
