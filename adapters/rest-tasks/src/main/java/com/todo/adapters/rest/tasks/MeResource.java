package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Caller;
import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonInputReader;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Profile;
import com.todo.ports.interfaces.inbound.DeleteAccount;
import com.todo.ports.interfaces.inbound.EditProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Whoever is signed in. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class MeResource {
  private EditProfile editProfile;
  private DeleteAccount deleteAccount;
  private Owner owner;
  private Caller caller;

  protected MeResource() {} // for the CDI client proxy

  @Inject
  public MeResource(
      EditProfile editProfile, DeleteAccount deleteAccount, Owner owner, Caller caller) {
    this.editProfile = editProfile;
    this.deleteAccount = deleteAccount;
    this.owner = owner;
    this.caller = caller;
  }

  @GET
  public JsonObject get() {
    return UserJson.of(owner.account());
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, JsonInputReader.MERGE_PATCH})
  public JsonObject change(JsonInput body) {
    var edits = edits(body);
    return UserJson.of(
        editProfile.edit(
            owner.id(),
            profile -> {
              var edited = profile;
              for (var edit : edits) {
                edited = edit.apply(edited);
              }
              return edited;
            }));
  }

  @DELETE
  public Response delete() {
    deleteAccount.delete(owner.id());
    return Response.noContent()
        .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(caller.isSecure()))
        .build();
  }

  /** Without a name of their own people are called by their address again. */
  private List<UnaryOperator<Profile>> edits(JsonInput body) {
    var edits = new ArrayList<UnaryOperator<Profile>>();
    var name = body.text("display_name", DisplayName::new);
    if (body.has("display_name")) {
      edits.add(
          profile -> profile.named(name.orElseGet(() -> DisplayName.of(owner.account().email()))));
    }
    body.text("time_zone", Formats::zone).ifPresent(zone -> edits.add(p -> p.in(zone)));
    body.text("locale", Formats::locale).ifPresent(locale -> edits.add(p -> p.speaking(locale)));
    body.refuseNull("time_zone", "locale").finish();
    return edits;
  }
}
