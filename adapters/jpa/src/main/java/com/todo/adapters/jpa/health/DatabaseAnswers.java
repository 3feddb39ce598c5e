package com.todo.adapters.jpa.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A server without its database is alive, and not ready. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
  private static final int SECONDS_TO_ANSWER = 2;

  @Resource(lookup = "jdbc/todo")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("database");
    try (var connection = database.getConnection()) {
      return response.status(connection.isValid(SECONDS_TO_ANSWER)).build();
    } catch (SQLException e) {
      return response.down().build();
    }
  }
}
