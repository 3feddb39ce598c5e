/** The calendar day now, in a time zone, as YYYY-MM-DD. */
export const today = (zone: string, now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now);

const clockNow = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(now);

const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

export function plusDays(date: string, days: number): string {
  const moved = midnight(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Today, Tomorrow, a weekday within the week, or the date; with the year when it is another one. */
export function dayName(date: string, zone: string, now: Date = new Date()): string {
  const current = today(zone, now);
  const days = Math.round((midnight(date).getTime() - midnight(current).getTime()) / 86_400_000);
  if (days >= -1 && days <= 1) {
    return ['Yesterday', 'Today', 'Tomorrow'][days + 1] ?? date;
  }
  const options: Intl.DateTimeFormatOptions =
    days > 1 && days < 7
      ? { weekday: 'long' }
      : {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: date.startsWith(current.slice(0, 4)) ? undefined : 'numeric',
        };
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(midnight(date));
}

/** A date with its weekday. */
export const fullDate = (date: string): string =>
  new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(midnight(date));

/** Whether a wall-clock moment in the zone has passed; a day without a time passes when it ends. */
export function isPast(date: string, time: string | null, zone: string, now: Date = new Date()): boolean {
  const current = today(zone, now);
  return date < current || (date === current && time !== null && time < clockNow(zone, now));
}

export const moment = (instant: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** The value of an `<input type="datetime-local">` in this browser's zone. */
export function localInput(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export const timeZones = (): string[] => {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : ['UTC', ...known];
};
