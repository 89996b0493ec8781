# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AgentCountRange(Model):
    """Required by the platform: minimum, maximum."""

    minimum: int | None = field("minimum", default=None)
    maximum: int | None = field("maximum", default=None)
