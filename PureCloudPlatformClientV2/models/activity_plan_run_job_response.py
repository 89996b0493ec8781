# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .activity_plan_job_exception import ActivityPlanJobException
    from .activity_plan_reference import ActivityPlanReference
    from .error_body import ErrorBody


class ActivityPlanRunJobResponse(Model):
    """ActivityPlanRunJobResponse of the Platform API.

    The platform requires: activity_plan, status, exceptions.
    """

    id: str | None = field("id", default=None)
    activity_plan: ActivityPlanReference | None = field("activityPlan", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    exceptions: list[ActivityPlanJobException] | None = field("exceptions", default=None)
    error: ErrorBody | None = field("error", default=None)
    self_uri: str | None = field("selfUri", default=None)
