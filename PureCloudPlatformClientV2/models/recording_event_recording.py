# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RecordingEventMediaResult


class RecordingEventRecording(Model):
    id: str | None = field("id", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    file_state: str | None = field("fileState", default=None)
    media_uris: list[RecordingEventMediaResult] | None = field("mediaUris", default=None)
    estimated_transcode_time_ms: int | None = field("estimatedTranscodeTimeMs", default=None)
    actual_transcode_time_ms: int | None = field("actualTranscodeTimeMs", default=None)
