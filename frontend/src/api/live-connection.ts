import { frameOf, type Frame } from './live-frames';
import { freshTicket, type LiveOptions } from './live-options';
import { asProblem } from './problem';
import { Retry } from './retry';

/** Hears of every change, and of what it missed while it could not. */
export class LiveConnection {
  private readonly options: Required<LiveOptions>;
  private readonly retry: Retry;
  private socket: WebSocket | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  private since: number | undefined;
  private silent = false;
  private stopped = true;

  constructor(options: LiveOptions) {
    this.options = {
      ticket: freshTicket,
      firstDelay: 500,
      longestDelay: 20_000,
      heartbeat: 20_000,
      ...options,
    };
    this.retry = new Retry(this.options.firstDelay, this.options.longestDelay, () => void this.connect());
  }

  start(): void {
    this.stopped = false;
    this.options.onState('connecting');
    globalThis.addEventListener('online', this.now);
    globalThis.addEventListener('offline', this.check);
    void this.connect();
  }

  stop(): void {
    this.stopped = true;
    globalThis.removeEventListener('online', this.now);
    globalThis.removeEventListener('offline', this.check);
    this.retry.cancel();
    this.drop();
  }

  /** Tells that a reminder is on the screen. */
  acknowledge(reminder: string): void {
    this.send({ type: 'ack', reminder_id: reminder });
  }

  /** Tries again without waiting any longer. */
  readonly now = (): void => {
    if (!this.stopped && this.socket === undefined) {
      this.retry.begin();
    }
  };

  private async connect(): Promise<void> {
    try {
      const ticket = await this.options.ticket();
      if (!this.stopped && this.socket === undefined) {
        this.open(ticket);
      }
    } catch (refused) {
      if (asProblem(refused).status === 401) {
        this.stop();
        this.options.onState('closed');
      } else {
        this.later();
      }
    }
  }

  private open(ticket: string): void {
    const query = new URLSearchParams({ ticket });
    if (this.since !== undefined) {
      query.set('since', String(this.since));
    }
    const socket = new WebSocket(`${this.options.address}?${query.toString()}`);
    this.socket = socket;
    socket.addEventListener('message', (message) => {
      if (socket === this.socket) {
        this.heard(frameOf(String(message.data)));
      }
    });
    socket.addEventListener('close', () => {
      if (socket === this.socket) {
        this.drop();
        this.later();
      }
    });
  }

  private heard(frame: Frame | undefined): void {
    this.silent = false;
    if (frame?.type === 'hello') {
      this.greeted(frame.sequence);
    }
    if (frame?.type === 'event') {
      if (frame.sequence <= (this.since ?? 0)) {
        return;
      }
      this.since = frame.sequence;
    }
    if (frame !== undefined) {
      this.options.onFrame(frame);
    }
  }

  private greeted(sequence: number): void {
    this.retry.reset();
    clearInterval(this.beat);
    this.beat = setInterval(this.check, this.options.heartbeat);
    const first = this.since === undefined;
    this.since = sequence;
    if (first) {
      this.options.onFrame({ type: 'resync' });
    }
    this.options.onState('live');
  }

  private readonly check = (): void => {
    if (this.silent) {
      this.drop();
      this.later();
    } else {
      this.silent = true;
      this.send({ type: 'ping' });
    }
  };

  private send(frame: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(frame));
    }
  }

  private later(): void {
    if (!this.stopped) {
      this.options.onState(navigator.onLine ? 'reconnecting' : 'offline');
      this.retry.schedule();
    }
  }

  private drop(): void {
    clearInterval(this.beat);
    this.silent = false;
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
  }
}
