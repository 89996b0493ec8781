# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MetricDefinition


class GetMetricDefinitionsResponse(Model):
    """List of metric definitions. Answer of get_gamification_metricdefinitions."""

    total: int | None = field("total", default=None)
    entities: list[MetricDefinition] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
