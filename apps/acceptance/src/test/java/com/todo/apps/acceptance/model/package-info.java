/** The server with a language model, for which a server of the tests stands in. */
package com.todo.apps.acceptance.model;
