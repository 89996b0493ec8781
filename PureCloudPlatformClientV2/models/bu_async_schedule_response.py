# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuScheduleMetadata


class BuAsyncScheduleResponse(Model):
    """A business unit async schedule: status, operation id and result. Answer of
    delete_workforcemanagement_businessunit_week_schedule and 2 more.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuScheduleMetadata | None = field("result", default=None)
