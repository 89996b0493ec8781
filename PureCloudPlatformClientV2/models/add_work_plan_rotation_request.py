# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .add_work_plan_rotation_agent_request import AddWorkPlanRotationAgentRequest
    from .date_range_with_optional_end import DateRangeWithOptionalEnd
    from .work_plan_pattern_request import WorkPlanPatternRequest


class AddWorkPlanRotationRequest(Model):
    """AddWorkPlanRotationRequest of the Platform API.

    The platform requires: name, date_range, pattern.
    """

    name: str | None = field("name", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    agents: list[AddWorkPlanRotationAgentRequest] | None = field("agents", default=None)
    pattern: WorkPlanPatternRequest | None = field("pattern", default=None)
