/**
 * Which use cases make up each server.
 *
 * <p>Belongs here: one class of producers for each server. Does not belong here: anything that
 * decides or computes.
 */
package com.todo.apps.slices;
