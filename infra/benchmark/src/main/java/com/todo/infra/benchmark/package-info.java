/** Measures parts of the system without a server. What measures a running one is in infra/load. */
package com.todo.infra.benchmark;
