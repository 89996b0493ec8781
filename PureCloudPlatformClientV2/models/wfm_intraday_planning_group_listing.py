# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .forecast_planning_group_response import ForecastPlanningGroupResponse


class WfmIntradayPlanningGroupListing(Model):
    """WfmIntradayPlanningGroupListing of the Platform API."""

    entities: list[ForecastPlanningGroupResponse] | None = field("entities", default=None)
    no_data_reason: Literal[
        "NoPublishedSchedule", "NoSourceForecast",
    ] | str | None = field("noDataReason", default=None)
