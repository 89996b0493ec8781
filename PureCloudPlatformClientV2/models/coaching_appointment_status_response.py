# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .coaching_appointment_reference import CoachingAppointmentReference
    from .user_reference import UserReference


class CoachingAppointmentStatusResponse(Model):
    """CoachingAppointmentStatusResponse of the Platform API."""

    appointment: CoachingAppointmentReference | None = field("appointment", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    status: Literal[
        "Scheduled", "InProgress", "Completed", "InvalidSchedule",
    ] | str | None = field("status", default=None)
