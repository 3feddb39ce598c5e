import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { previewRule } from '../../api/recurrence';
import type { RecurrenceRule } from '../../api/types';
import { fullDate } from '../../components/dates';
import { recurrenceWords } from './recurrence-words';
import styles from './rule.module.css';

interface Props {
  readonly rule: RecurrenceRule;
  readonly due: string;
}

const working = 'Working out the dates…';

function dates(data: readonly string[] | undefined, error: Error | null): string {
  if (error !== null) {
    return asProblem(error).message;
  }
  if (data === undefined) {
    return working;
  }
  return data.length === 0 ? 'It never falls on a date.' : data.map(fullDate).join(' · ');
}

/** The rule in words and the dates that it leads to, before anything is saved. */
export function RulePreview({ rule, due }: Props) {
  const wanted = JSON.stringify({ rule, due });
  const [asked] = useDebouncedValue(wanted, 200);
  const { data, error } = useQuery({
    queryKey: ['rule-preview', asked],
    queryFn: () => {
      const parts = JSON.parse(asked) as Props;
      return previewRule(parts.rule, parts.due === '' ? undefined : parts.due);
    },
    retry: false,
  });
  return (
    <div className={styles.preview} role="status" aria-label="What this rule means">
      <strong>{recurrenceWords(rule)}</strong>
      <span>{asked === wanted ? dates(data, error) : working}</span>
    </div>
  );
}
