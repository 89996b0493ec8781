# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobUploadRequest(Model):
    """Required by the platform: file_ids."""

    file_ids: list[str] | None = field("fileIds", default=None)
