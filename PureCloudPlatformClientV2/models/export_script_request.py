# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ExportScriptRequest(Model):
    file_name: str | None = field("fileName", default=None)
    version_id: str | None = field("versionId", default=None)
