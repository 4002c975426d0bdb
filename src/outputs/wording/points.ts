/** « point 144 », « points 66 à 75 »; words such as « dispositif » stay as they are. */
export function toPoint(point: string): string {
  if (!/^\d/.test(point)) return point;
  return /^\d+$/.test(point) ? `point ${point}` : `points ${point}`;
}
