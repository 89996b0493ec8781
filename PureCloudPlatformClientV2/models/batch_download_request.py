# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class BatchDownloadRequest(Model):
    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
