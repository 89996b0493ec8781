# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkitemOnCreateRuleCreate(Model):
    """Required by the platform: name."""

    name: str | None = field("name", default=None)
