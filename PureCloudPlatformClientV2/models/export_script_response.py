# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExportScriptResponse(Model):
    """An export script: URL. Answer of post_script_export."""

    url: str | None = field("url", default=None)
