# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RecordingTranscodeCompleteTopicMediaResult(Model):
    channel_id: str | None = field("channelId", default=None)
    wave_uri: str | None = field("waveUri", default=None)
    media_uri: str | None = field("mediaUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)
