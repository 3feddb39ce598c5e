import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { parseSentence } from '../../api/tasks';
import type { Understood } from '../../api/types';

/** What is understood of a sentence that is still being typed. */
export interface Reading {
  readonly understood: readonly Understood[];
  readonly question: string | null;
}

const nothing: Reading = { understood: [], question: null };
const pause = 30;

/** Only what still stands where it stood: the answer may be about the text of a moment ago. */
const standing = (sentence: string, parts: readonly Understood[]): readonly Understood[] =>
  parts.filter(({ text, start, end }) => sentence.slice(start, end) === text);

/** Asks the server after each pause; a failure shows nothing, since adding will tell it. */
export function useReading(sentence: string): Reading {
  const [asked] = useDebouncedValue(sentence, pause);
  const { data } = useQuery({
    queryKey: ['reading', asked],
    queryFn: ({ signal }) => parseSentence(asked, signal),
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  });
  if (sentence.trim() === '' || data === undefined) {
    return nothing;
  }
  const question = asked === sentence ? data.question : null;
  return { understood: standing(sentence, data.understood), question };
}
