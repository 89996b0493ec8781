# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuScheduleMetadata


class ScheduleUploadProcessingResponse(Model):
    """A schedule upload processing: status, operation id and result. Answer of
    post_workforcemanagement_businessunit_week_schedules_import.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuScheduleMetadata | None = field("result", default=None)
