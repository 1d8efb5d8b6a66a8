/** A Discord on loopback: gateway and REST on one port, for the real client. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FakeGateway } from "./fake-gateway.ts";
import { FakeRest } from "./fake-rest.ts";
import type { RawInteraction } from "./payloads.ts";

export class FakeDiscord {
  readonly rest: FakeRest;
  readonly gateway: FakeGateway;
  readonly #server: Server;
  #port = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.rest.handle(request, response));
    const url = () => `ws://127.0.0.1:${this.#port}`;
    this.rest = new FakeRest(url);
    this.gateway = new FakeGateway(this.#server, url);
  }

  /** `port`: 0 for a free one. */
  static async start(port = 0): Promise<FakeDiscord> {
    const discord = new FakeDiscord();
    await new Promise<void>((resolve) => discord.#server.listen(port, "127.0.0.1", resolve));
    discord.#port = (discord.#server.address() as AddressInfo).port;
    return discord;
  }

  get port(): number {
    return this.#port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Sends an interaction over the gateway; the result fills as the bot answers it. */
  interact(raw: RawInteraction) {
    const interaction = this.rest.expect(raw);
    this.gateway.dispatch("INTERACTION_CREATE", raw);
    return interaction;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
