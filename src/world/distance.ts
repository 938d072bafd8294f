export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const RADIANS = Math.PI / 180;
/** Great-circle distance in km (haversine, mean radius 6371 km). */
export function kilometres(a: Point, b: Point): number {
  const la = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2);
  const lo = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2);
  const h = la * la + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * lo * lo;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
