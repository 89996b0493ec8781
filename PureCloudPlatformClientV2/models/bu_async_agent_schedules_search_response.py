# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuAgentSchedulePublishedScheduleReference, BuAgentScheduleSearchResponse


class BuAgentSchedulesSearchResponse(Model):
    """Result of a business unit async agent schedules search. In BuAsyncAgentSchedulesSearchResponse."""

    agent_schedules: list[BuAgentScheduleSearchResponse] | None = field("agentSchedules", default=None)
    business_unit_time_zone: str | None = field("businessUnitTimeZone", default=None)
    published_schedules: list[BuAgentSchedulePublishedScheduleReference] | None = field(
        "publishedSchedules", default=None
    )


class BuAsyncAgentSchedulesSearchResponse(Model):
    """A business unit async agent schedules search: status, operation id, result and 2 more. Answer of
    post_workforcemanagement_businessunit_agentschedules_search and 1 more.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuAgentSchedulesSearchResponse | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
    download_url: str | None = field("downloadUrl", default=None)
