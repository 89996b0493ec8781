# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScreenRecordingMetaData


class ScreenRecordingMetaDataRequest(Model):
    """Taken by post_recordings_screensessions_metadata."""

    participant_jid: str | None = field("participantJid", default=None)
    room_id: str | None = field("roomId", default=None)
    meta_data: list[ScreenRecordingMetaData] | None = field("metaData", default=None)
