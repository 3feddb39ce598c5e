package com.todo.apps.acceptance.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the distributed system. These run by themselves, after those of the one process is
 * gone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("five-servers")
@ExtendWith(SharedFiveServers.class)
public @interface OnFiveServers {}
