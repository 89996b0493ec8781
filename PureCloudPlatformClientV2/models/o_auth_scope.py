# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class OAuthScope(Model):
    """OAuthScope of the Platform API."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    self_uri: str | None = field("selfUri", default=None)
