package com.todo.adapters.testdatabase;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Transactions as a server would give them to the adapters: one entity manager for all, behind
 * which each thread has the one of its unit of work.
 */
public final class UnitsOfWork {
  public static final UnitsOfWork TODO = new UnitsOfWork("todo", "todo_app");
  public static final UnitsOfWork AUDIT = new UnitsOfWork("todo-audit", "todo_audit");

  private final String unit;
  private final String role;
  private EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final EntityManager entities = proxy(EntityManager.class, this::callCurrent);

  private UnitsOfWork(String unit, String role) {
    this.unit = unit;
    this.role = role;
  }

  public EntityManager entities() {
    return entities;
  }

  public <T> T run(Supplier<T> unit) {
    var mine = factory().createEntityManager();
    current.set(mine);
    try {
      mine.getTransaction().begin();
      mine.unwrap(Connection.class); // a server's transaction has its connection from the start
      var result = unit.get();
      mine.getTransaction().commit();
      return result;
    } finally {
      if (mine.getTransaction().isActive()) {
        mine.getTransaction().rollback();
      }
      mine.close();
      current.remove();
    }
  }

  public void run(Runnable unit) {
    run(
        () -> {
          unit.run();
          return true;
        });
  }

  /** The port, each call of which is a unit of work of its own on an adapter made for it. */
  public <P> P each(Class<P> port, Function<EntityManager, P> adapter) {
    return proxy(
        port,
        (method, arguments) ->
            current.get() == null
                ? run(() -> invoke(adapter.apply(entities), method, arguments))
                : invoke(adapter.apply(entities), method, arguments));
  }

  /** Made when it is first needed: not every test has both units on its class path. */
  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      factory =
          Persistence.createEntityManagerFactory(
              unit,
              Map.of(
                  "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                  "jakarta.persistence.jtaDataSource", "",
                  "jakarta.persistence.jdbc.url", TestDatabase.shared().url(role),
                  "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                  "eclipselink.connection-pool.default.max", "16",
                  "eclipselink.logging.level", "WARNING"));
    }
    return factory;
  }

  private Object callCurrent(Method method, Object[] arguments) {
    return invoke(current.get(), method, arguments);
  }

  private interface Call {
    Object on(Method method, Object[] arguments);
  }

  private static <P> P proxy(Class<P> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.on(method, arguments)));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
