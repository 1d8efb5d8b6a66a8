import { aboutCommand } from "./about.ts";

export const hipaa = aboutCommand("hipaa", "Patient privacy: what is safe in a task and what is not", [
  "can i use a real case without the name",
  "screenshots while i chart",
]);
