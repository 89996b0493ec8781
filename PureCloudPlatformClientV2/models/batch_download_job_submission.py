# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadJobSubmission(Model):
    """Taken by post_recording_batchrequests.

    Required by the platform: batch_download_request_list.
    """

    batch_download_request_list: list[BatchDownloadRequest] | None = field("batchDownloadRequestList", default=None)


class BatchDownloadRequest(Model):
    """Part of BatchDownloadJobSubmission."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
