# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FreeTrialLimit(Model):
    """Part of FreeTrialNamespace."""

    key: str | None = field("key", default=None)
    default_value: int | None = field("defaultValue", default=None)
    description: str | None = field("description", default=None)
    resource: str | None = field("resource", default=None)
