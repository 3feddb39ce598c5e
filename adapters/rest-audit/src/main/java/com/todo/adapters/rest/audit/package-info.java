/**
 * The audit trail over HTTP.
 *
 * <p>Belongs here: resources for administrators and the JSON shapes they speak. Does not belong
 * here: how the trail is kept.
 */
package com.todo.adapters.rest.audit;
