# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRangeWithOptionalEnd, WorkPlanPatternRequest


class AddWorkPlanRotationAgentRequest(Model):
    """One of the agents of a work plan rotation. In AddWorkPlanRotationRequest.

    Required by the platform: user_id, date_range, position.
    """

    user_id: str | None = field("userId", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)


class AddWorkPlanRotationRequest(Model):
    """A work plan rotation to add: name, date range, pattern and 1 more. Body of
    post_workforcemanagement_managementunit_workplanrotations.

    Required by the platform: name, date_range, pattern.
    """

    name: str | None = field("name", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    agents: list[AddWorkPlanRotationAgentRequest] | None = field("agents", default=None)
    pattern: WorkPlanPatternRequest | None = field("pattern", default=None)
