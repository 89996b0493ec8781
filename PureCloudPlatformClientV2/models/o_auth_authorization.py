# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEntityRef, OAuthClient


class OAuthAuthorization(Model):
    """An OAuth authorization, kept at /api/v2/oauth/authorizations/{clientId}. Answer of get_oauth_authorization."""

    client: OAuthClient | None = field("client", default=None)
    scope: list[str] | None = field("scope", default=None)
    roles: list[str] | None = field("roles", default=None)
    resource_owner: DomainEntityRef | None = field("resourceOwner", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: DomainEntityRef | None = field("createdBy", default=None)
    modified_by: DomainEntityRef | None = field("modifiedBy", default=None)
    pending: bool | None = field("pending", default=None)
    state: Literal["Unauthorized", "Requested", "Authorized", "Revoked"] | str | None = field("state", default=None)
    self_uri: str | None = field("selfUri", default=None)
