/**
 * Live windows.
 *
 * <p>Belongs here: the endpoint, its sessions and their replay. Does not belong here: what changed
 * and why.
 */
package com.todo.adapters.websocket;
