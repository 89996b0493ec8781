# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyViewChartMetricResult


class JourneyViewChartResult(Model):
    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    metrics: list[JourneyViewChartMetricResult] | None = field("metrics", default=None)
    self_uri: str | None = field("selfUri", default=None)
