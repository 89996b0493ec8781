# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExecutionDataEntity(Model):
    """Part of GetFlowExecutionDataJobResult."""

    id: str | None = field("id", default=None)
    download_uri: str | None = field("downloadUri", default=None)
    failed: bool | None = field("failed", default=None)
    status_code: str | None = field("statusCode", default=None)
