/**
 * What the application does, one class for each inbound port.
 *
 * <p>Belongs here: plain final classes that load, change, save and publish. Does not belong here:
 * annotations, logging, transactions, and any technology.
 */
package com.todo.ports.usecases;
