# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ForecastPlanningGroupResponse


class WfmIntradayPlanningGroupListing(Model):
    """List of forecast planning groups. Answer of get_workforcemanagement_businessunit_intraday_planninggroups."""

    entities: list[ForecastPlanningGroupResponse] | None = field("entities", default=None)
    no_data_reason: Literal[
        "NoPublishedSchedule", "NoSourceForecast",
    ] | str | None = field("noDataReason", default=None)
