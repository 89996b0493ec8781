# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRangeWithOptionalEnd, UserReference


class WorkPlanRotationAgentResponse(Model):
    """Part of WorkPlanRotationResponse."""

    user: UserReference | None = field("user", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)
