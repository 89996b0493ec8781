# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WorkitemStatusReference


class AutoStatusTransitionDetail(Model):
    """Part of Workitem and 1 more."""

    next_status: WorkitemStatusReference | None = field("nextStatus", default=None)
    date_of_transition: datetime | None = field("dateOfTransition", default=None)
    error_details: TaskManagementErrorDetails | None = field("errorDetails", default=None)


class TaskManagementErrorDetails(Model):
    """Part of AutoStatusTransitionDetail."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
