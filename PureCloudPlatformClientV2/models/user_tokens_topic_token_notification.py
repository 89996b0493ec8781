# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserTokensTopicUriReference


class UserTokensTopicTokenNotification(Model):
    user: UserTokensTopicUriReference | None = field("user", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    date_created: str | None = field("dateCreated", default=None)
    token_expiration_date: str | None = field("tokenExpirationDate", default=None)
    session_id: str | None = field("sessionId", default=None)
    client_id: str | None = field("clientId", default=None)
    token_hash: str | None = field("tokenHash", default=None)
