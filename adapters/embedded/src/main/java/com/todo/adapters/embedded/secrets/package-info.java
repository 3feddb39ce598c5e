/**
 * Secrets in files that only their owner can read.
 *
 * <p>Belongs here: keeping them and making them on the first start. Does not belong here: what they
 * are used for.
 */
package com.todo.adapters.embedded.secrets;
