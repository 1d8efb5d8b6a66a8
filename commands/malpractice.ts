import { aboutCommand } from "./about.ts";

export const malpractice = aboutCommand("malpractice", "Malpractice cover and contract liability", [
  "do i need tail",
  "indemnify them for everything",
]);
