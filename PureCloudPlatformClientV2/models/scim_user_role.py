# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimUserRole(Model):
    """Part of ScimV2CreateUser and 1 more."""

    value: str | None = field("value", default=None)
