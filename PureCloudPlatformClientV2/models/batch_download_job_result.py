# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadJobResult(Model):
    """Part of BatchDownloadJobStatusResult."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
    result_url: str | None = field("resultUrl", default=None)
    content_type: str | None = field("contentType", default=None)
    error_msg: str | None = field("errorMsg", default=None)
