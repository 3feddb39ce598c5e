import { answered, client } from './client';
import type { ChatAnswer, Conversation, ConversationId } from './types';

export const conversationKey = ['conversation'] as const;

/** The latest conversation with its newest messages, if there has been one. */
export async function latestConversation(): Promise<Conversation | null> {
  const { conversations } = await answered(
    client.GET('/api/conversations', { params: { query: { limit: 1 } } }),
  );
  const latest = conversations[0];
  return latest === undefined
    ? null
    : answered(
        client.GET('/api/conversations/{id}', { params: { path: { id: latest.id }, query: { limit: 100 } } }),
      );
}

export const say = (message: string, conversation: ConversationId | null): Promise<ChatAnswer> =>
  answered(
    client.POST('/api/chat', {
      body: conversation === null ? { message } : { message, conversation_id: conversation },
    }),
  );
