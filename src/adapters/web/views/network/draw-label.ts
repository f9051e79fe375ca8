import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import { shorten } from '../../core/shorten.ts';
import type { EdgeAttributes, NodeAttributes } from './stage-attributes.ts';
import type { StageColours } from './stage-paint.ts';

/** Draws the label of the entity under the pointer on its own paper, readable over anything and in both colour schemes. */
export function drawHover(colours: StageColours): NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, data, settings) => {
    if (typeof data.label !== 'string') return;
    const size = settings.labelSize;
    context.font = `600 ${size}px ${settings.labelFont}`;
    const width = context.measureText(data.label).width;
    const [x, y] = [data.x + data.size + 3, data.y - size / 2 - 4];
    context.fillStyle = colours.paper;
    context.strokeStyle = colours.focus;
    context.lineWidth = 1.5;
    context.beginPath();
    context.rect(x, y, width + 10, size + 8);
    context.fill();
    context.stroke();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 2, 0, Math.PI * 2);
    context.stroke();
    context.fillStyle = colours.label;
    context.fillText(data.label, x + 5, data.y + size / 3);
  };
}

/** Draws a label beside its entity, shortened, with the paper around its letters so that links do not cross them out. */
export function drawLabel(colours: StageColours): NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, data, settings) => {
    if (!data.label) return;
    const size = settings.labelSize;
    context.font = `${size}px ${settings.labelFont}`;
    const label = shorten(data.label, 36);
    const [x, y] = [data.x + data.size + 3, data.y + size / 3];
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = colours.paper;
    context.strokeText(label, x, y);
    context.fillStyle = colours.label;
    context.fillText(label, x, y);
  };
}
