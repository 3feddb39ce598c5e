/**
 * The sidecar itself: calling it, waiting for it, being called by it, and the secrets that it
 * keeps.
 *
 * <p>Belongs here: where the sidecar is, how long it is waited for, what its errors mean. Does not
 * belong here: anything that only one of its building blocks needs.
 */
package com.todo.adapters.dapr.sidecar;
