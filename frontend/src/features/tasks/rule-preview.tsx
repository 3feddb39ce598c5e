import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
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

/** The rule in words and the dates that it leads to, before anything is saved. */
export function RulePreview({ rule, due }: Props) {
  const [asked] = useDebouncedValue(JSON.stringify({ rule, due }), 200);
  const { data, error } = useQuery({
    queryKey: ['rule-preview', asked],
    queryFn: () => {
      const wanted = JSON.parse(asked) as Props;
      return previewRule(wanted.rule, wanted.due === '' ? undefined : wanted.due);
    },
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <div className={styles.preview} role="status" aria-label="What this rule means">
      <strong>{recurrenceWords(rule)}</strong>
      {error !== null && <span>{asProblem(error).message}</span>}
      {error === null && data !== undefined && (
        <span>{data.length === 0 ? 'It never falls on a date.' : data.map(fullDate).join(' · ')}</span>
      )}
    </div>
  );
}
