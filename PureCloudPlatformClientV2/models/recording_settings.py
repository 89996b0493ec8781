# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecordingSettings(Model):
    """Recording settings: max simultaneous streams, max configurable screen recording streams, regional recording
    storage enabled and 2 more. Answer of get_recording_settings and 1 more; body of put_recording_settings.
    """

    max_simultaneous_streams: int | None = field("maxSimultaneousStreams", default=None)
    max_configurable_screen_recording_streams: int | None = field("maxConfigurableScreenRecordingStreams", default=None)
    regional_recording_storage_enabled: bool | None = field("regionalRecordingStorageEnabled", default=None)
    recording_playback_url_ttl: int | None = field("recordingPlaybackUrlTtl", default=None)
    recording_batch_download_url_ttl: int | None = field("recordingBatchDownloadUrlTtl", default=None)
