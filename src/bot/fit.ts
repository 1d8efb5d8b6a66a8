/**
 * A reply is sent whole or not at all. What is too long for one message is split between blocks (a paragraph is a
 * block); what still does not fit is refused. Nothing is ever clipped.
 */
import type { Renderer } from "./ports.ts";
import type { Block, Reply } from "./reply.ts";

export class LimitError extends Error {
  override name = "LimitError";
  readonly violations: string[];
  constructor(surface: string, violations: string[]) {
    super(`does not fit ${surface}: ${violations.join("; ")}`);
    this.violations = violations;
  }
}

/** What one message would break on this surface; empty when the reply fits as it is. */
export function violations<P>(reply: Reply, renderer: Renderer<P>): string[] {
  return renderer.violations(renderer.render(reply));
}

/** One legal payload. Throws a LimitError where the reply does not fit one message. */
export function fitOne<P>(reply: Reply, renderer: Renderer<P>): P {
  const payload = renderer.render(reply);
  const broken = renderer.violations(payload);
  if (broken.length > 0) throw new LimitError(renderer.surface, broken);
  return payload;
}

/**
 * As few legal payloads as hold the whole reply, in order; buttons and pickers stay where they stand. Throws a
 * LimitError where one block alone is too large.
 */
export function fit<P>(reply: Reply, renderer: Renderer<P>): P[] {
  const whole = renderer.render(reply);
  const broken = renderer.violations(whole);
  if (broken.length === 0) return [whole];
  if (reply.blocks.length < 2) throw new LimitError(renderer.surface, broken);

  const payloads: P[] = [];
  let blocks: Block[] = [];
  for (const block of reply.blocks) {
    const grown = [...blocks, block];
    if (violations({ ...part(reply), blocks: grown }, renderer).length === 0) {
      blocks = grown;
      continue;
    }
    if (blocks.length > 0) payloads.push(fitOne({ ...part(reply), blocks }, renderer));
    blocks = [block];
  }
  payloads.push(fitOne({ ...reply, blocks }, renderer));
  return payloads;
}

/** A reply's parts carry its title; the file goes with the last one. */
const part = (reply: Reply): Reply => ({ title: reply.title, blocks: [] });
