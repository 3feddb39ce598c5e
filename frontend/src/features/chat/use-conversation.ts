import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { conversationKey, latestConversation, say } from '../../api/chat';
import { freshId } from '../../api/client';
import { asProblem } from '../../api/problem';
import type { Conversation, Message } from '../../api/types';
import { tasksKey } from '../../api/task-cache';
import { failed } from '../../components/toast';

const spoken = (role: Message['role'], content: string, tool_calls: Message['tool_calls'] = []): Message => ({
  id: freshId(),
  role,
  content,
  tool_calls,
  created_at: new Date().toISOString(),
});

const begun = (id: string): Conversation => ({
  id,
  created_at: new Date().toISOString(),
  updated_at: new Date().toISOString(),
  messages: [],
  next_cursor: null,
});

/** With the answer below its question, even when more was said meanwhile. */
function answeredBy(answer: Message, said: readonly Message[], question: Message): Message[] {
  const at = said.indexOf(question);
  return at === -1 ? [...said, answer] : [...said.slice(0, at + 1), answer, ...said.slice(at + 1)];
}

/** The conversation with the assistant, kept by the server. */
export function useConversation() {
  const cache = useQueryClient();
  const {
    data: conversation,
    isPending,
    error,
  } = useQuery({ queryKey: conversationKey, queryFn: latestConversation });
  const keep = (change: (now: Conversation | null) => Conversation | null): void => {
    cache.setQueryData<Conversation | null>(conversationKey, (now) => change(now ?? null));
  };
  const saying = useMutation({
    scope: { id: 'chat' },
    mutationFn: (message: string) => {
      const id = cache.getQueryData<Conversation | null>(conversationKey)?.id ?? '';
      return say(message, id === '' ? null : id);
    },
    onMutate: async (message) => {
      // An answer that is still on its way knows nothing of this message and would hide it.
      await cache
        .ensureQueryData({ queryKey: conversationKey, queryFn: latestConversation })
        .catch(() => null);
      const mine = spoken('user', message);
      keep((now) => ({ ...(now ?? begun('')), messages: [...(now?.messages ?? []), mine] }));
      return mine;
    },
    onSuccess: ({ conversation_id, response, tool_calls }, _message, mine) => {
      const answer = spoken('assistant', response, tool_calls);
      keep((now) => ({
        ...(now ?? begun('')),
        id: conversation_id,
        messages: answeredBy(answer, now?.messages ?? [], mine),
      }));
      if (tool_calls.some((call) => call.success && call.tool !== 'list_tasks')) {
        void cache.invalidateQueries({ queryKey: tasksKey });
      }
    },
    onError: (refused, _message, mine) => {
      keep((now) => now && { ...now, messages: now.messages.filter((message) => message !== mine) });
      failed(`Your message was not sent; it is back in the line. ${asProblem(refused).message}`);
    },
  });
  return {
    messages: conversation?.messages ?? [],
    isPending,
    error,
    saying,
    startAnew: () => {
      keep(() => null);
    },
  };
}
