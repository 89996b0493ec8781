# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .bu_agent_schedules_search_response import BuAgentSchedulesSearchResponse


class BuAsyncAgentSchedulesSearchResponse(Model):
    """BuAsyncAgentSchedulesSearchResponse of the Platform API."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuAgentSchedulesSearchResponse | None = field("result", default=None)
    progress: int | None = field("progress", default=None)
    download_url: str | None = field("downloadUrl", default=None)
