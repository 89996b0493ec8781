# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OAuthScope


class OAuthScopeListing(Model):
    """List of OAuth scopes. Answer of get_oauth_scopes."""

    total: int | None = field("total", default=None)
    entities: list[OAuthScope] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
