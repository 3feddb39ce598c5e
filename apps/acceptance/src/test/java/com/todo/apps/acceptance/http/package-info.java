/**
 * The product as callers over HTTP and WebSocket see it, held against the written contract.
 *
 * <p>Belongs here: clients that tests drive. Does not belong here: what a test expects, and how a
 * server is started.
 */
package com.todo.apps.acceptance.http;
