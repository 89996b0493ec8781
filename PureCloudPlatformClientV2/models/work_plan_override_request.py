# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class WorkPlanOverrideRequest(Model):
    """Part of WorkPlanOverrideListWrapperWorkPlanOverrideRequest.

    Required by the platform: start_date.
    """

    action: Literal["Add", "Update", "Delete"] | str | None = field("action", default=None)
    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)
