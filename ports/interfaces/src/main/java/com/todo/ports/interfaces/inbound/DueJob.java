package com.todo.ports.interfaces.inbound;

/**
 * A job whose moment has come.
 *
 * @param name as it was scheduled: {@code reminder-…} or {@code delivery-…}
 * @param data as it was scheduled
 */
public record DueJob(String name, String data) {}
