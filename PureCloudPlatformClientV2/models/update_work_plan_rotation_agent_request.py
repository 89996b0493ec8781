# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRangeWithOptionalEnd


class UpdateWorkPlanRotationAgentRequest(Model):
    """Part of UpdateWorkPlanRotationRequest.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)
    delete: bool | None = field("delete", default=None)
