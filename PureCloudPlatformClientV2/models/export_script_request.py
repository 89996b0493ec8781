# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExportScriptRequest(Model):
    """An export script: file name and version id. Body of post_script_export."""

    file_name: str | None = field("fileName", default=None)
    version_id: str | None = field("versionId", default=None)
