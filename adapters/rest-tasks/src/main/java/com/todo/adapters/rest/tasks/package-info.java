/**
 * Tasks, accounts and chat over HTTP.
 *
 * <p>Belongs here: resources and the JSON shapes they speak. Does not belong here: rules about
 * tasks.
 */
package com.todo.adapters.rest.tasks;
