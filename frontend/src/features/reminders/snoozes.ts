import { plusDays, today } from '../../components/dates';

const minutes = (count: number) => (now: Date) => new Date(now.getTime() + count * 60_000);

/** The instant at which a clock in the zone shows this date and time. */
function atClock(date: string, time: string, zone: string): Date {
  const guess = new Date(`${date}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(guess);
  const ahead = new Date(`${shown.replace(' ', 'T')}Z`).getTime() - guess.getTime();
  return new Date(guess.getTime() - ahead);
}

/** How long a reminder can be put off. */
export const snoozes: readonly {
  readonly label: string;
  readonly until: (now: Date, zone: string) => Date;
}[] = [
  { label: '10 minutes', until: minutes(10) },
  { label: '1 hour', until: minutes(60) },
  { label: 'Tomorrow at 9:00', until: (now, zone) => atClock(plusDays(today(zone, now), 1), '09:00', zone) },
];
