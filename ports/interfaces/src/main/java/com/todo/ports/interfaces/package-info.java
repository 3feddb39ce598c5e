/**
 * Everything an adapter may see of the application.
 *
 * <p>Belongs here: inbound ports (verbs), outbound ports (nouns) and the values they exchange. Does
 * not belong here: behaviour, and anything of a technology.
 */
package com.todo.ports.interfaces;
