# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserParam(Model):
    """Part of PolicyErrorMessage."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
