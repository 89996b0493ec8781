# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UpdateVerifierRequest(Model):
    """A verifier to change: name, enabled and default. Body of put_user_verifier."""

    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    default: bool | None = field("default", default=None)
