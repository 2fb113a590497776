import type { Example } from "../types.ts";
import { PointMap } from "./point-map.tsx";

/** Name, longitude, latitude, offers. */
const PLACES: [string, number, number, number][] = [
  ["Bergkamen", 7.64, 51.61, 20],
  ["Bönen", 7.76, 51.6, 5],
  ["Fröndenberg/Ruhr", 7.77, 51.47, 0],
  ["Holzwickede", 7.62, 51.5, 6],
  ["Kamen", 7.66, 51.59, 16],
  ["Lünen", 7.52, 51.61, 41],
  ["Schwerte", 7.57, 51.44, 22],
  ["Selm", 7.47, 51.7, 10],
  ["Unna", 7.69, 51.53, 136],
  ["Werne", 7.64, 51.66, 0],
];

const points = PLACES.map(([name, lon, lat, count]) => ({
  name,
  lon,
  lat,
  count,
  href: `#${count}`,
  label: `${name}, ${count} Angebote`,
  selected: name === "Kamen",
}));

export const examples: Example[] = [
  {
    name: "Zehn Städte und Gemeinden",
    render: () => <PointMap label="Angebote nach Städten und Gemeinden" points={points} />,
  },
];
