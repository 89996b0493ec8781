# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class BatchDownloadJobResult(Model):
    """One of the items of a batch download job status result. In BatchDownloadJobStatusResult."""

    conversation_id: str | None = field("conversationId", default=None)
    recording_id: str | None = field("recordingId", default=None)
    result_url: str | None = field("resultUrl", default=None)
    content_type: str | None = field("contentType", default=None)
    error_msg: str | None = field("errorMsg", default=None)


class BatchDownloadJobStatusResult(Model):
    """Results: batch download job results. Answer of get_recording_batchrequest."""

    id: str | None = field("id", default=None)
    job_id: str | None = field("jobId", default=None)
    expected_result_count: int | None = field("expectedResultCount", default=None)
    result_count: int | None = field("resultCount", default=None)
    error_count: int | None = field("errorCount", default=None)
    status: Literal["InProgress", "Completed"] | str | None = field("status", default=None)
    results: list[BatchDownloadJobResult] | None = field("results", default=None)
    self_uri: str | None = field("selfUri", default=None)
