# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WorkitemStatusReference


class AutoStatusTransitionDetail(Model):
    """Auto status transition detail of a work item. In Workitem and 1 more."""

    next_status: WorkitemStatusReference | None = field("nextStatus", default=None)
    date_of_transition: datetime | None = field("dateOfTransition", default=None)
    error_details: TaskManagementErrorDetails | None = field("errorDetails", default=None)


class TaskManagementErrorDetails(Model):
    """Error details of an auto status transition detail. In AutoStatusTransitionDetail."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
