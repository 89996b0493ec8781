# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TranscriptUrl(Model):
    """A transcript URL: URL. Answer of get_speechandtextanalytics_conversation_communication_transcripturl."""

    url: str | None = field("url", default=None)
