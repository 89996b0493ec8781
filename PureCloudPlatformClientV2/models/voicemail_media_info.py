# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class VoicemailMediaInfo(Model):
    """Voicemail media information: media file URI, media image URI, waveform data and 1 more. Answer of
    get_voicemail_message_media.
    """

    id: str | None = field("id", default=None)
    media_file_uri: str | None = field("mediaFileUri", default=None)
    media_image_uri: str | None = field("mediaImageUri", default=None)
    waveform_data: list[float] | None = field("waveformData", default=None)
