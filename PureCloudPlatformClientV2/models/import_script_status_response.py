# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ImportScriptStatusResponse(Model):
    """An import script status: URL, succeeded and message. Answer of get_scripts_upload_status."""

    url: str | None = field("url", default=None)
    succeeded: bool | None = field("succeeded", default=None)
    message: str | None = field("message", default=None)
