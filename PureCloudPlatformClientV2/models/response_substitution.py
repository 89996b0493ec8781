# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ResponseSubstitution(Model):
    """Required by the platform: id."""

    id: str | None = field("id", default=None)
    description: str | None = field("description", default=None)
    default_value: str | None = field("defaultValue", default=None)
