# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobUploadRequest(Model):
    """An edge logs job upload: file ids. Body of post_telephony_providers_edge_logs_job_upload.

    Required by the platform: file_ids.
    """

    file_ids: list[str] | None = field("fileIds", default=None)
