/** A problem that the fake answers with. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    detail: string,
    readonly more: object = {},
  ) {
    super(detail);
  }
}

export const unknown = (): Refusal => new Refusal(404, 'unknown', 'There is no such thing among yours.');

export const invalid = (field: string, message: string): Refusal =>
  new Refusal(400, 'invalid-request', `The ${field} ${message}.`, { errors: [{ field, message }] });
