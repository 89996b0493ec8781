# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecordingTranscodeCompleteTopicMediaResult(Model):
    """One of the media URIs of a recording. In RecordingTranscodeCompleteTopicRecording."""

    channel_id: str | None = field("channelId", default=None)
    wave_uri: str | None = field("waveUri", default=None)
    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)


class RecordingTranscodeCompleteTopicRecording(Model):
    """A recording: conversation id, file state, media URIs and 3 more. Event of
    v2.users.{id}.conversations.{id}.recordings.{id}.
    """

    id: str | None = field("id", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    file_state: str | None = field("fileState", default=None)
    media_uris: list[RecordingTranscodeCompleteTopicMediaResult] | None = field("mediaUris", default=None)
    estimated_transcode_time_ms: int | None = field("estimatedTranscodeTimeMs", default=None)
    actual_transcode_time_ms: int | None = field("actualTranscodeTimeMs", default=None)
