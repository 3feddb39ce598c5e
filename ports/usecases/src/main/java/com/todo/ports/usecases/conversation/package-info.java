/**
 * Talking to the assistant: what it does about an act, what it asks back, and what it remembers
 * until the next message.
 *
 * <p>It changes tasks only as anybody else does, through inbound ports. Understanding language and
 * wording answers do not belong here.
 */
package com.todo.ports.usecases.conversation;
