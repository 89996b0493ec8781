# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DialogflowParameter(Model):
    """Required by the platform: name, type."""

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
