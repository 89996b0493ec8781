# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanOverrideRequest


class WorkPlanOverrideListWrapperWorkPlanOverrideRequest(Model):
    """Part of UpdateMuAgentWorkPlanRequest."""

    values: list[WorkPlanOverrideRequest] | None = field("values", default=None)
    delete_all: bool | None = field("deleteAll", default=None)
