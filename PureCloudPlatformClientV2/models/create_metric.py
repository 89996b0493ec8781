# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import CreateObjective


class CreateMetric(Model):
    """Taken by post_gamification_profile_metrics and 1 more.

    Required by the platform: name.
    """

    metric_definition_id: str | None = field("metricDefinitionId", default=None)
    external_metric_definition_id: str | None = field("externalMetricDefinitionId", default=None)
    objective: CreateObjective | None = field("objective", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    name: str | None = field("name", default=None)
    precision: int | None = field("precision", default=None)
    time_display_unit: Literal[
        "None", "Seconds", "Minutes", "Hours",
    ] | str | None = field("timeDisplayUnit", default=None)
