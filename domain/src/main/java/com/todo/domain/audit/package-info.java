/**
 * The record of everything that ever happened, and the proof that it is whole.
 *
 * <p>How entries are stored or asked for over HTTP does not belong here.
 */
package com.todo.domain.audit;
