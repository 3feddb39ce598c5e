/**
 * What the product needs from the outside: one role noun a file, with the values that it takes and
 * gives. The contract tests of the testkit state what each promises.
 */
package com.todo.ports.interfaces.outbound;
