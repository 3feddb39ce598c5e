/**
 * What has to be there before the servers start: keys, tables and who may use them, topics.
 *
 * <p>Everything here can be done again at any time and then changes nothing that is in use. Belongs
 * here: what every installation needs, on one machine or in a cluster. Does not belong here: how a
 * database, a broker or a server is started.
 */
package com.todo.infra.preparation;
