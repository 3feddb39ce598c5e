import type { Understood } from '../../api/types';
import { Refusal } from './refusal';

const day = (offset: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + offset);
  return new Intl.DateTimeFormat('sv-SE').format(date);
};

const times = /\b(?:at\s+)?(\d{1,2})(?::(\d{2}))?\s*(am|pm)\b|\b(?:at\s+)(\d{1,2}):(\d{2})\b/i;

function time(match: RegExpExecArray): string {
  const hour = Number(match[1] ?? match[4]);
  const half = match[3]?.toLowerCase();
  const whole = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${match[2] ?? match[5] ?? '00'}`;
}

/** A small ear for a few dates and times; the real one is much better. */
export function understand(text: string): { title: string; understood: Understood[] } {
  if (/this evening|later|soon/i.test(text)) {
    const question = 'At what time?';
    throw new Refusal(422, 'question', `That can be many times. ${question}`, { question });
  }
  const understood: Understood[] = [];
  const take = (match: RegExpExecArray | null, kind: Understood['kind'], value: string): void => {
    if (match !== null) {
      const end = match.index + match[0].length;
      understood.push({ text: match[0], start: match.index, end, kind, value });
    }
  };
  take(/\btoday\b/i.exec(text), 'due_date', day(0));
  take(/\btomorrow\b/i.exec(text), 'due_date', day(1));
  take(/\bnext week\b/i.exec(text), 'due_date', day(7));
  const clock = times.exec(text);
  take(clock, 'due_time', clock === null ? '' : time(clock));
  take(/\bevery day\b/i.exec(text), 'recurrence_rule', 'FREQ=DAILY');
  understood.sort((one, other) => one.start - other.start);
  const rest = [...understood]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const title = rest.replace(/\s+/g, ' ').trim();
  return { title, understood };
}

/** The same for a sentence that is still being typed: what would be asked is part of the answer. */
export function parse(text: string): ReturnType<typeof understand> & { question: string | null } {
  try {
    return { ...understand(text), question: null };
  } catch (refused) {
    if (!(refused instanceof Refusal)) {
      throw refused;
    }
    return { title: text, understood: [], question: refused.message };
  }
}
