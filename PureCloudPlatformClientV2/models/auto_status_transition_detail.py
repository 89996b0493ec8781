# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .task_management_error_details import TaskManagementErrorDetails
    from .workitem_status_reference import WorkitemStatusReference


class AutoStatusTransitionDetail(Model):
    """AutoStatusTransitionDetail of the Platform API."""

    next_status: WorkitemStatusReference | None = field("nextStatus", default=None)
    date_of_transition: datetime | None = field("dateOfTransition", default=None)
    error_details: TaskManagementErrorDetails | None = field("errorDetails", default=None)
