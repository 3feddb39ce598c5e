/**
 * The list as tools for other assistants, over the Model Context Protocol.
 *
 * <p>Belongs here: which tools there are, what they take, and how a model is told what went wrong.
 * Does not belong here: what the tools do, which is what the same ports do for everybody.
 */
package com.todo.adapters.mcp;
