"""OAuth clients: each gets a secret, with which it can ask for tokens at once."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from .._answer import Answer
from . import route

if TYPE_CHECKING:
    from .._store import Store
    from .._validation import Call

CLIENTS = "/api/v2/oauth/clients"


@route("GET /api/v2/tokens/me")
def read_token(call: Call, store: Store) -> object:
    """Whose token it is: the OAuth client, where it is one that was created."""
    answer = store.conduct(call)
    client = store.memory.collection(CLIENTS).get(call.client_id or "")
    if client is None:
        return answer
    schema = store.definition.resolve(call.operation.response_schema or {})["properties"].get("OAuthClient", {})
    shown = store.replies.fit(schema, client, call)
    return Answer(store.replies.declared(call, {**answer.value, "OAuthClient": shown}), "computed")


@route(f"POST {CLIENTS}")
def create_client(call: Call, store: Store) -> object:
    """A new client with its secret."""
    client = dict(store.conduct(call).value)
    client["secret"] = secrets.token_urlsafe(32)
    store.memory.write(CLIENTS, str(client["id"]), client)
    return Answer(client, "stored")


@route(f"POST {CLIENTS}/{{clientId}}/secret")
def renew_secret(call: Call, store: Store) -> object:
    """A new secret in place of the old one."""
    if store.invent:
        return store.replies.sample(call)
    client_id = call.path_values["clientId"]
    client = {**store.find(CLIENTS, client_id), "secret": secrets.token_urlsafe(32)}
    store.memory.write(CLIENTS, client_id, client)
    return Answer(store.replies.of(call, client), "stored")
