/**
 * What tests of ports and adapters share.
 *
 * <p>Belongs here: builders, in-memory fakes, and one abstract contract test for each outbound
 * port. Does not belong here: anything that production code needs.
 */
package com.todo.ports.testkit;
