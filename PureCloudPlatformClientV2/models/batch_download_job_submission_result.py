# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BatchDownloadJobSubmissionResult(Model):
    """Reference to a batch download job submission result by its id and its address. Answer of
    post_recording_batchrequests.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
