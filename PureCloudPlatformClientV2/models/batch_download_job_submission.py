# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadJobSubmission(Model):
    """A batch download job submission: batch download request list. Body of post_recording_batchrequests.

    Required by the platform: batch_download_request_list.
    """

    batch_download_request_list: list[BatchDownloadRequest] | None = field("batchDownloadRequestList", default=None)


class BatchDownloadRequest(Model):
    """One of the batch download request lists of a batch download job submission. In BatchDownloadJobSubmission."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
