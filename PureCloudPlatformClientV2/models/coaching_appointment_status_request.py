# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CoachingAppointmentStatusRequest(Model):
    """One of Scheduled, InProgress, Completed. Body of patch_coaching_appointment_status.

    Required by the platform: status.
    """

    status: Literal["Scheduled", "InProgress", "Completed"] | str | None = field("status", default=None)
