# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import CoachingAppointmentReference, UserReference


class CoachingAppointmentStatusResponse(Model):
    """A coaching appointment status: appointment, status and 2 more. Answer of patch_coaching_appointment_status."""

    appointment: CoachingAppointmentReference | None = field("appointment", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    status: Literal[
        "Scheduled", "InProgress", "Completed", "InvalidSchedule",
    ] | str | None = field("status", default=None)
