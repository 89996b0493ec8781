# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class GenerateBuForecastRequest(Model):
    """Required by the platform: description."""

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
