/** Small state in the store behind the sidecar. */
package com.todo.adapters.dapr.state;
