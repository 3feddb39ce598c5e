/**
 * What every adapter of an outbound port promises, as tests to extend once for each adapter.
 *
 * <p>Does not belong here: what only one technology promises.
 */
package com.todo.ports.testkit.contracts;
