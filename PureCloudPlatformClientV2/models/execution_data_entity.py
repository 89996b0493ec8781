# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExecutionDataEntity(Model):
    """ExecutionDataEntity of the Platform API."""

    id: str | None = field("id", default=None)
    download_uri: str | None = field("downloadUri", default=None)
    failed: bool | None = field("failed", default=None)
    status_code: str | None = field("statusCode", default=None)
