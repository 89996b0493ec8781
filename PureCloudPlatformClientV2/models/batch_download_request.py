# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadRequest(Model):
    """Part of BatchDownloadJobSubmission."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
