import type { FieldError } from './types';

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly question?: string;
  readonly correlation_id?: string;
  readonly errors?: readonly FieldError[];
}

/** Why the server did not do what it was asked to, in words that can be shown. */
export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly question: string | undefined;
  readonly correlationId: string | undefined;
  readonly errors: readonly FieldError[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `The server answered ${String(status)}.`);
    this.name = 'Problem';
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? 'That did not work';
    this.question = body.question;
    this.correlationId = body.correlation_id;
    this.errors = body.errors ?? [];
  }

  is(kind: string): boolean {
    return this.type === `urn:todo:problem:${kind}`;
  }

  /** What is wrong with one field, if anything is. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

export const unreachable = (): Problem =>
  new Problem(0, {
    type: 'urn:todo:problem:unreachable',
    title: 'The server cannot be reached',
    detail: 'The server cannot be reached. Check your connection and try again.',
  });

export const problemOf = (status: number, body: unknown): Problem =>
  new Problem(
    status,
    typeof body === 'object' && body !== null
      ? body
      : {
          title: 'That did not work',
          detail: `The server answered ${String(status)}. Try again in a moment.`,
        },
  );

/** Anything thrown, as a problem. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem
    ? thrown
    : new Problem(0, {
        title: 'That did not work',
        detail: thrown instanceof Error ? thrown.message : String(thrown),
      });
