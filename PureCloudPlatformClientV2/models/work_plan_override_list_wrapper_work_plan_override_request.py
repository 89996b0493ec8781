# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_override_request import WorkPlanOverrideRequest


class WorkPlanOverrideListWrapperWorkPlanOverrideRequest(Model):
    """WorkPlanOverrideListWrapperWorkPlanOverrideRequest of the Platform API."""

    values: list[WorkPlanOverrideRequest] | None = field("values", default=None)
    delete_all: bool | None = field("deleteAll", default=None)
