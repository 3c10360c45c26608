import { type InkStroke, type StagePoint, strokeLimit } from '../model/ink';
import type { Tool } from '../model/presenting';

/** What the pointer over the slide tells. */
export interface PointerListener {
  /** The laser spot; null when it left the slide. */
  pointed(at: StagePoint | null): void;
  /** The stroke being drawn, for showing it. */
  drawing(stroke: InkStroke): void;
  /** The finished stroke. */
  drawn(stroke: InkStroke): void;
}

/**
 * Turns pointer events on the ink layer into places on the slide. `tool` is asked at each event.
 * What the pen does is drawing alone: no swipe, no long press, no click that goes on.
 */
export function listenToPointer(layer: SVGSVGElement, tool: () => Tool, listener: PointerListener): void {
  let points: StagePoint[] = [];
  const finish = () => {
    if (points.length > 0) listener.drawn({ points });
    points = [];
  };
  for (const name of ['pointerdown', 'pointerup', 'click'] as const)
    layer.addEventListener(name, (event) => tool() === 'pen' && event.stopPropagation());
  layer.addEventListener('pointerdown', (event) => {
    if (tool() !== 'pen' || event.button !== 0) return;
    layer.setPointerCapture(event.pointerId);
    points = [placeOf(layer, event)];
    listener.drawing({ points });
  });
  layer.addEventListener('pointermove', (event) => {
    if (tool() === 'laser') listener.pointed(placeOf(layer, event));
    if (tool() !== 'pen' || points.length === 0 || points.length >= strokeLimit) return;
    points = [...points, placeOf(layer, event)];
    listener.drawing({ points });
  });
  layer.addEventListener('pointerup', finish);
  layer.addEventListener('pointercancel', finish);
  layer.addEventListener('pointerleave', () => listener.pointed(null));
}

/** Place of an event on the slide in its own pixels, to a tenth. */
function placeOf(layer: SVGSVGElement, event: PointerEvent): StagePoint {
  const box = layer.getBoundingClientRect();
  const { width, height } = layer.viewBox.baseVal;
  const x = ((event.clientX - box.left) / Math.max(1, box.width)) * width;
  const y = ((event.clientY - box.top) / Math.max(1, box.height)) * height;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
