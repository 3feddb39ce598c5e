/**
 * The ports: what the outside may ask of the product, and what the product asks of the outside.
 *
 * <p>Interfaces and the values they exchange belong here; behaviour does not.
 */
package com.todo.ports.interfaces;
