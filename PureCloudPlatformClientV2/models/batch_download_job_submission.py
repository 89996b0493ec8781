# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .batch_download_request import BatchDownloadRequest


class BatchDownloadJobSubmission(Model):
    """BatchDownloadJobSubmission of the Platform API.

    The platform requires: batch_download_request_list.
    """

    batch_download_request_list: list[BatchDownloadRequest] | None = field("batchDownloadRequestList", default=None)
