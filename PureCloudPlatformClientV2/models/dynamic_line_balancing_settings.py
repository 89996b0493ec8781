# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DynamicLineBalancingSettings(Model):
    """DynamicLineBalancingSettings of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)
