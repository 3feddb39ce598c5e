/**
 * A language model, asked over HTTP by LangChain4j.
 *
 * <p>Belongs here: what it is asked, how long and how much it may say, and whether what it said is
 * an answer at all. Does not belong here: acting on the answer.
 */
package com.todo.adapters.assistant;
