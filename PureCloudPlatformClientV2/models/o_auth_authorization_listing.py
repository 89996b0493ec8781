# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OAuthAuthorization


class OAuthAuthorizationListing(Model):
    """List of OAuth authorizations. Answer of get_oauth_authorizations."""

    total: int | None = field("total", default=None)
    entities: list[OAuthAuthorization] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
