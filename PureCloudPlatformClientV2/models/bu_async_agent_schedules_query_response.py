# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuAgentSchedulesQueryResponse


class BuAsyncAgentSchedulesQueryResponse(Model):
    """Given by post_workforcemanagement_businessunit_week_schedule_agentschedules_query."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuAgentSchedulesQueryResponse | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
    download_url: str | None = field("downloadUrl", default=None)
