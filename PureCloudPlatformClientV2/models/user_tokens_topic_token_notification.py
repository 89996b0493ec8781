# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserTokensTopicTokenNotification(Model):
    """A token: user, IP address, token expiration date and 4 more. Event of v2.users.{id}.tokens."""

    user: UserTokensTopicUriReference | None = field("user", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    date_created: str | None = field("dateCreated", default=None)
    token_expiration_date: str | None = field("tokenExpirationDate", default=None)
    session_id: str | None = field("sessionId", default=None)
    client_id: str | None = field("clientId", default=None)
    token_hash: str | None = field("tokenHash", default=None)


class UserTokensTopicUriReference(Model):
    """Reference by its id and its name. In UserTokensTopicTokenNotification."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
