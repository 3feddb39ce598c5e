/** What may be asked of the product: one verb a file, with the values that it takes and gives. */
package com.todo.ports.interfaces.inbound;
