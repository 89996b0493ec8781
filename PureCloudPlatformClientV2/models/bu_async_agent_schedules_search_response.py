# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuAgentSchedulesSearchResponse


class BuAsyncAgentSchedulesSearchResponse(Model):
    """Given by post_workforcemanagement_businessunit_agentschedules_search and 1 more."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuAgentSchedulesSearchResponse | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
    download_url: str | None = field("downloadUrl", default=None)
