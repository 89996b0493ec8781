# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class OAuthScope(Model):
    """An OAuth scope, kept at /api/v2/oauth/scopes/{scopeId}. Answer of get_oauth_scope."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
