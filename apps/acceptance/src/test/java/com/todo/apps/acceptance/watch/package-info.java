/** What those who look after the system can see of it: figures, alerts, dashboard. */
package com.todo.apps.acceptance.watch;
