# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .date_range_with_optional_end import DateRangeWithOptionalEnd


class AddWorkPlanRotationAgentRequest(Model):
    """AddWorkPlanRotationAgentRequest of the Platform API.

    The platform requires: user_id, date_range, position.
    """

    user_id: str | None = field("userId", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)
