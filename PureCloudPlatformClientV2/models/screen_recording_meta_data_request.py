# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScreenRecordingMetaData(Model):
    """One of the meta data of screen recording meta data. In ScreenRecordingMetaDataRequest."""

    track_id: str | None = field("trackId", default=None)
    media_id: str | None = field("mediaId", default=None)
    screen_id: str | None = field("screenId", default=None)
    origin_x: int | None = field("originX", default=None)
    origin_y: int | None = field("originY", default=None)
    primary: bool | None = field("primary", default=None)
    main: bool | None = field("main", default=None)


class ScreenRecordingMetaDataRequest(Model):
    """Screen recording meta data: participant JID, room id and meta data. Body of
    post_recordings_screensessions_metadata.
    """

    participant_jid: str | None = field("participantJid", default=None)
    room_id: str | None = field("roomId", default=None)
    meta_data: list[ScreenRecordingMetaData] | None = field("metaData", default=None)
