/**
 * Programs that are built with Go from their official modules and kept.
 *
 * <p>Belongs here: how they are built, and where they are afterwards. Does not belong here: which
 * programs there are.
 */
package com.todo.infra.dapr.go;
