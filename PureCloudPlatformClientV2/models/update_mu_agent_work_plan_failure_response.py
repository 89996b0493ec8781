# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .user_reference import UserReference


class UpdateMuAgentWorkPlanFailureResponse(Model):
    """UpdateMuAgentWorkPlanFailureResponse of the Platform API.

    The platform requires: user, failure.
    """

    user: UserReference | None = field("user", default=None)
    failure: Literal[
        "AgentNotInManagementUnit", "OverlappingOverride", "OverrideNotFound", "TooManyOverrides", "WorkPlanNotFound",
    ] | str | None = field("failure", default=None)
    not_found_work_plan_id: str | None = field("notFoundWorkPlanId", default=None)
