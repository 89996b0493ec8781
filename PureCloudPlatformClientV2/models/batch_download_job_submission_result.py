# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadJobSubmissionResult(Model):
    """Given by post_recording_batchrequests."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
