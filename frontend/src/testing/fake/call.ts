import type { Account, Store } from './store';

export interface Call {
  readonly store: Store;
  readonly account: Account;
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly session?: string;
}

/** A call of the contract, and what the fake answers to it. */
export type Route = readonly [method: string, path: RegExp, answer: (call: Call) => Reply];

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
