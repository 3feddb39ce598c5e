/**
 * The system as it is installed on a cluster, reached at the page's address and shaken from outside
 * with {@code kubectl}.
 *
 * <p>Belongs here: programs that are run by name, since not every machine has a cluster; see {@code
 * infra/README.md}. Does not belong here: anything that the other forms of the system promise too.
 */
package com.todo.apps.acceptance.cluster;
