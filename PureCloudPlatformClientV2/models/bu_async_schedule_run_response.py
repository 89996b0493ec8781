# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BuScheduleRun


class BuAsyncScheduleRunResponse(Model):
    """A business unit async schedule run: status, operation id and result. Answer of
    post_workforcemanagement_businessunit_week_schedule_reschedule and 1 more.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BuScheduleRun | None = field("result", default=None)
