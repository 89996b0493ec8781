# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmScheduleReference


class UpdateCoachingAppointmentRequest(Model):
    """A coaching appointment to change: name, description, date start and 6 more. Body of patch_coaching_appointment.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    conversation_ids: list[str] | None = field("conversationIds", default=None)
    document_ids: list[str] | None = field("documentIds", default=None)
    status: Literal["Scheduled", "InProgress", "Completed"] | str | None = field("status", default=None)
    wfm_schedule: WfmScheduleReference | None = field("wfmSchedule", default=None)
    external_links: list[str] | None = field("externalLinks", default=None)
