# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ForecastServiceLevelResponse(Model):
    """ForecastServiceLevelResponse of the Platform API."""

    percent: int | None = field("percent", default=None)
    seconds: int | None = field("seconds", default=None)
