# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class DynamicLineBalancingSettings(Model):
    enabled: bool | None = field("enabled", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)
