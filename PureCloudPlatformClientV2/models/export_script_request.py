# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExportScriptRequest(Model):
    """ExportScriptRequest of the Platform API."""

    file_name: str | None = field("fileName", default=None)
    version_id: str | None = field("versionId", default=None)
