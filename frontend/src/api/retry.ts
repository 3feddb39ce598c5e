/** Tries again later, each time after about twice as long, at moments that differ between windows. */
export class Retry {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;

  constructor(
    private readonly first: number,
    private readonly longest: number,
    private readonly work: () => void,
  ) {}

  schedule(): void {
    if (this.timer !== undefined) {
      return;
    }
    const ceiling = Math.min(this.longest, this.first * 2 ** this.attempts);
    this.attempts += 1;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.work();
      },
      ceiling / 2 + (Math.random() * ceiling) / 2,
    );
  }

  /** Works at once instead of later. */
  begin(): void {
    this.cancel();
    this.reset();
    this.work();
  }

  reset(): void {
    this.attempts = 0;
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
