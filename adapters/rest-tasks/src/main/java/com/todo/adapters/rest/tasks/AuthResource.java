package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Caller;
import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;
import com.todo.domain.account.TooManyAttempts;
import com.todo.domain.account.WrongCredentials;
import com.todo.ports.interfaces.inbound.LogIn;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.interfaces.inbound.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/** Lets people in and out. */
@Path("/auth")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
public class AuthResource {
  private static final ZoneId USUAL_ZONE = ZoneId.of("UTC");

  private RegisterAccount registerAccount;
  private LogIn logIn;
  private Caller caller;
  private InstantSource clock;

  protected AuthResource() {} // for the CDI client proxy

  @Inject
  public AuthResource(
      RegisterAccount registerAccount, LogIn logIn, Caller caller, InstantSource clock) {
    this.registerAccount = registerAccount;
    this.logIn = logIn;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Path("/register")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  public Response register(JsonInput body) {
    var email = body.text("email", Email::new);
    var password = body.text("password", Password::new);
    var name = body.text("display_name", DisplayName::new);
    var zone = body.text("time_zone", Formats::zone);
    body.require("email", "password").finish();
    var profile =
        new Profile(
            name.orElseGet(() -> DisplayName.of(email.orElseThrow())),
            zone.orElse(USUAL_ZONE),
            Locale.ENGLISH);
    return welcome(
        Response.Status.CREATED,
        registerAccount.register(email.orElseThrow(), password.orElseThrow(), profile));
  }

  /** A failure is kept although the request is refused, so that it counts the next time. */
  @POST
  @Path("/login")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @Transactional(dontRollbackOn = {WrongCredentials.class, TooManyAttempts.class})
  public Response logIn(JsonInput body) {
    var email = body.text("email", Email::new);
    var password = body.text("password", Function.identity());
    body.require("email", "password").finish();
    return welcome(Response.Status.OK, logIn.logIn(email.orElseThrow(), password.orElseThrow()));
  }

  @POST
  @Path("/logout")
  @PermitAll
  public Response logOut() {
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(caller.isSecure()))
        .build();
  }

  private Response welcome(Response.Status status, SignedIn who) {
    var cookie = SessionCookie.keeping(who.token(), clock.instant(), caller.isSecure());
    var json =
        JsonShape.start()
            .put("user", UserJson.of(who.account()))
            .put("token", who.token().text())
            .put("expires_at", who.token().expiresAt())
            .end();
    return Response.status(status).header(HttpHeaders.SET_COOKIE, cookie).entity(json).build();
  }
}
