# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WrapupInput(Model):
    """A wrap-up input: code, name, notes and 5 more. Body of post_conversations_call_participant_communication_wrapup
    and 8 more.
    """

    code: str | None = field("code", default=None)
    name: str | None = field("name", default=None)
    notes: str | None = field("notes", default=None)
    tags: list[str] | None = field("tags", default=None)
    duration_seconds: int | None = field("durationSeconds", default=None)
    end_time: datetime | None = field("endTime", default=None)
    provisional: bool | None = field("provisional", default=None)
    disable_end_time_updates: bool | None = field("disableEndTimeUpdates", default=None)
