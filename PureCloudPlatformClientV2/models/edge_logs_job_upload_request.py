# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeLogsJobUploadRequest(Model):
    """EdgeLogsJobUploadRequest of the Platform API.

    The platform requires: file_ids.
    """

    file_ids: list[str] | None = field("fileIds", default=None)
