# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .date_range_with_optional_end import DateRangeWithOptionalEnd
    from .user_reference import UserReference


class WorkPlanRotationAgentResponse(Model):
    """WorkPlanRotationAgentResponse of the Platform API."""

    user: UserReference | None = field("user", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)
