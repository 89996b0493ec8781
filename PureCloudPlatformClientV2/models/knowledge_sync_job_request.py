# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeSyncJobRequest(Model):
    """KnowledgeSyncJobRequest of the Platform API.

    The platform requires: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    source_id: str | None = field("sourceId", default=None)
