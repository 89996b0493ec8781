# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .update_mu_agent_work_plan_request import UpdateMuAgentWorkPlanRequest


class UpdateMuAgentWorkPlansBatchRequest(Model):
    """UpdateMuAgentWorkPlansBatchRequest of the Platform API."""

    entities: list[UpdateMuAgentWorkPlanRequest] | None = field("entities", default=None)
