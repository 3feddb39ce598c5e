import { answered, client } from './client';
import type { Frame } from './live-frames';

/** `reconnecting`: trying; `offline`: trying, on a device without network; `closed`: nobody is signed in. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline' | 'closed';

export interface LiveOptions {
  readonly address: string;
  readonly onFrame: (frame: Frame) => void;
  readonly onState: (state: LiveState) => void;
  readonly ticket?: () => Promise<string>;
  /** Milliseconds: the first and the longest wait before trying again, and the time between two pings. */
  readonly firstDelay?: number;
  readonly longestDelay?: number;
  readonly heartbeat?: number;
}

export const freshTicket = async (): Promise<string> =>
  (await answered(client.POST('/api/ws-ticket'))).ticket;
