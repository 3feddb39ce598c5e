/** The list in the hands of other assistants, over the Model Context Protocol. */
package com.todo.apps.acceptance.mcp;
