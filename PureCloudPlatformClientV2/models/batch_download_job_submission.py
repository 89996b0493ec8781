# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BatchDownloadRequest


class BatchDownloadJobSubmission(Model):
    """Taken by post_recording_batchrequests.

    Required by the platform: batch_download_request_list.
    """

    batch_download_request_list: list[BatchDownloadRequest] | None = field("batchDownloadRequestList", default=None)
