import type { Task, TaskChange, Understood } from '../../api/types';
import { fullDate, moment } from '../../components/dates';

/** A sentence that became a task, with what was taken from it. */
export interface Heard {
  readonly taskId: Task['id'];
  readonly sentence: string;
  readonly understood: readonly Understood[];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const without = (sentence: string, parts: readonly Understood[]): string =>
  tidy(
    [...parts]
      .sort((one, other) => other.start - one.start)
      .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, sentence),
  );

/** The title with the words of one part back where they stood, as far as that can be told. */
export function titleWith(title: string, { sentence, understood }: Heard, back: Understood): string {
  const bare = without(sentence, understood);
  const wanted = without(
    sentence,
    understood.filter((part) => part !== back),
  );
  const at = bare.toLowerCase().indexOf(title.toLowerCase());
  const kept = at === -1 || !wanted.startsWith(bare.slice(0, at)) ? undefined : wanted.slice(at);
  const words = kept === undefined || !kept.includes(back.text) ? `${title} ${back.text}` : kept;
  return tidy(
    words.charAt(0).toLocaleUpperCase() === title.charAt(0) ? title.charAt(0) + words.slice(1) : words,
  );
}

/** The change that takes a part back: its field is cleared, its words return to the title. */
export const takenBack = (task: Task, heard: Heard, part: Understood): TaskChange => ({
  title: titleWith(task.title, heard, part),
  [part.kind]: null,
});

/** What a part means, in words. */
export function meaning(part: Understood): string {
  switch (part.kind) {
    case 'due_date':
      return fullDate(part.value);
    case 'due_time':
      return part.value;
    case 'reminder_time':
      return `reminder ${moment(part.value)}`;
    case 'reminder_minutes_before':
      return `reminder ${part.value} minutes before`;
    case 'recurrence_rule':
      return 'repeats';
  }
}
