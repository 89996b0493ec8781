# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .update_mu_agent_work_plan_failure_response import UpdateMuAgentWorkPlanFailureResponse


class UpdateMuAgentWorkPlansBatchResponse(Model):
    """UpdateMuAgentWorkPlansBatchResponse of the Platform API.

    The platform requires: failures.
    """

    failures: list[UpdateMuAgentWorkPlanFailureResponse] | None = field("failures", default=None)
