# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Verifier(Model):
    """A verifier: name, enabled, default and 2 more. Answer of put_user_verifier."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    default: bool | None = field("default", default=None)
    self_uri: str | None = field("selfUri", default=None)
