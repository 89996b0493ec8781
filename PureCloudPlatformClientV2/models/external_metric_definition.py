# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ExternalMetricDefinition(Model):
    """An external metric definition, kept at /api/v2/employeeperformance/externalmetrics/definitions/{metricId}. Answer
    of get_employeeperformance_externalmetrics_definition and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    unit: Literal["Seconds", "Percent", "Number", "Currency"] | str | None = field("unit", default=None)
    unit_definition: str | None = field("unitDefinition", default=None)
    precision: int | None = field("precision", default=None)
    default_objective_type: Literal[
        "HigherIsBetter", "LowerIsBetter", "TargetArea",
    ] | str | None = field("defaultObjectiveType", default=None)
    retention_months: int | None = field("retentionMonths", default=None)
    enabled: bool | None = field("enabled", default=None)
    in_use: bool | None = field("inUse", default=None)
    date_last_refreshed: datetime | None = field("dateLastRefreshed", default=None)
    self_uri: str | None = field("selfUri", default=None)
