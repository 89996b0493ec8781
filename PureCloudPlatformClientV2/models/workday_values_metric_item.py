# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import AddressableEntityRef, DomainEntityRef


class WorkdayValuesMetricItem(Model):
    """Result of a metric value trend average. In MetricValueTrendAverage and 2 more."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    metric_definition: DomainEntityRef | None = field("metricDefinition", default=None)
    average: float | None = field("average", default=None)
    unit_type: Literal[
        "None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit",
    ] | str | None = field("unitType", default=None)
    trend: list[WorkdayValuesTrendItem] | None = field("trend", default=None)


class WorkdayValuesTrendItem(Model):
    """One of the trends of a workday values metric item. In WorkdayValuesMetricItem."""

    date_workday: date | None = field("dateWorkday", default=None)
    value: float | None = field("value", default=None)
