/** Discord's gateway on loopback: sessions with hello, identify, resume, heartbeats and close codes. */
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { APPLICATION, guild, TOKEN } from "./payloads.ts";

interface Session {
  id: string;
  sequence: number;
  /** Every dispatch, to be repeated to whoever resumes. */
  sent: { op: 0; t: string; s: number; d: unknown }[];
  socket: WebSocket | null;
}

/** Guilds, GuildMessages, DirectMessages: the intents that the bot may ask for. */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

export class FakeGateway {
  /** How clients came: "identify", "resume". */
  readonly heard: string[] = [];
  heartbeats = 0;
  readonly sessions: Session[] = [];
  heartbeatMs = 41_250;
  /** Closes every identify with this code. */
  refuseWith: number | null = null;
  /** Says nothing after the connection is open. */
  silent = false;
  /** Takes a connection and never answers it. */
  hanging = false;
  readonly hung = new Set<Duplex>();
  guilds = [guild()];
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #url: () => string;

  constructor(http: Server, url: () => string) {
    this.#url = url;
    http.on("upgrade", (request, socket, head) => {
      if (!this.hanging) return this.#server.handleUpgrade(request, socket, head, (client) => this.#meet(client));
      this.hung.add(socket);
      const gone = () => {
        this.hung.delete(socket);
        socket.destroy();
      };
      socket.on("error", gone).on("end", gone).on("close", gone).resume();
      return undefined;
    });
  }

  get connections(): number {
    return this.#server.clients.size;
  }

  /** To the newest session; what it cannot take now it gets when it resumes. */
  dispatch(t: string, d: unknown): void {
    const session = this.sessions.at(-1);
    if (!session) throw new Error("nobody is connected");
    const packet = { op: 0 as const, t, s: ++session.sequence, d };
    session.sent.push(packet);
    session.socket?.send(JSON.stringify(packet));
  }

  /** Takes the connection away without a word, as a broken network does. */
  drop(): void {
    const session = this.sessions.at(-1);
    for (const client of this.#server.clients) client.terminate();
    if (session) session.socket = null;
  }

  close(code: number): void {
    for (const client of this.#server.clients) client.close(code);
  }

  /** Asks for a reconnection (op 7), or calls the session invalid (op 9). */
  ask(op: 7 | 9, d: unknown = null): void {
    for (const client of this.#server.clients) client.send(JSON.stringify({ op, d }));
  }

  #meet(socket: WebSocket): void {
    if (this.silent) return;
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    socket.on("message", (data: RawData) => {
      const { op, d } = JSON.parse(data.toString()) as { op: number; d: Record<string, unknown> };
      if (op === 1) {
        this.heartbeats++;
        send({ op: 11 });
      } else if (op === 2) this.#identify(socket, d, send);
      else if (op === 6) this.#resume(socket, d, send);
    });
    send({ op: 10, d: { heartbeat_interval: this.heartbeatMs } });
  }

  #identify(socket: WebSocket, d: Record<string, unknown>, send: (payload: object) => void): void {
    this.heard.push("identify");
    const refused = this.refuseWith ?? (d.token !== TOKEN ? 4004 : Number(d.intents) & ~INTENTS ? 4014 : null);
    if (refused !== null) {
      socket.close(refused);
      return;
    }
    const session: Session = { id: `session-${this.sessions.length + 1}`, sequence: 0, sent: [], socket };
    this.sessions.push(session);
    const user = { id: APPLICATION, username: "preceptor", discriminator: "0", avatar: null, bot: true };
    send({
      op: 0,
      t: "READY",
      s: ++session.sequence,
      d: {
        v: 10,
        user,
        guilds: this.guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: this.#url(),
        shard: [0, 1],
        application: { id: APPLICATION, flags: 0 },
      },
    });
    for (const one of this.guilds) this.dispatch("GUILD_CREATE", one);
  }

  #resume(socket: WebSocket, d: Record<string, unknown>, send: (payload: object) => void): void {
    this.heard.push("resume");
    const session = this.sessions.find(({ id }) => id === d.session_id);
    if (!session || d.token !== TOKEN) {
      send({ op: 9, d: false });
      return;
    }
    session.socket = socket;
    for (const packet of session.sent) if (packet.s > Number(d.seq)) send(packet);
    send({ op: 0, t: "RESUMED", s: ++session.sequence, d: {} });
  }

  stop(): void {
    for (const socket of this.hung) socket.destroy();
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}
