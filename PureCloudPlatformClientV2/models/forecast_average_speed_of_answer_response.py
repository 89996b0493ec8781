# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ForecastAverageSpeedOfAnswerResponse(Model):
    """ForecastAverageSpeedOfAnswerResponse of the Platform API."""

    seconds: int | None = field("seconds", default=None)
