import { msg } from '@lit/localize';
import type { Crop, CropHandle } from '../edits/crop';

/** A handle of the crop frame; those without a name are for hands only. */
export interface NamedHandle extends CropHandle {
  readonly name: string;
  /** Where its edge stands, in per cent of the picture. */
  readonly value: (crop: Crop) => number;
}

/** Handles at the four edges and, for hands, at the four corners. */
export function cropHandles(): readonly NamedHandle[] {
  return [
    corner(-1, -1),
    { x: 0, y: -1, name: msg('上边'), value: (crop) => crop[1] },
    corner(1, -1),
    { x: 1, y: 0, name: msg('右边'), value: (crop) => crop[0] + crop[2] },
    corner(1, 1),
    { x: 0, y: 1, name: msg('下边'), value: (crop) => crop[1] + crop[3] },
    corner(-1, 1),
    { x: -1, y: 0, name: msg('左边'), value: (crop) => crop[0] },
  ];
}

/** The pointer over a handle. */
export function cursorOf({ x, y }: CropHandle): string {
  if (x === 0) return 'ns-resize';
  if (y === 0) return 'ew-resize';
  return x === y ? 'nwse-resize' : 'nesw-resize';
}

function corner(x: -1 | 1, y: -1 | 1): NamedHandle {
  return { x, y, name: '', value: () => 0 };
}
