# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ImportScriptStatusResponse(Model):
    url: str | None = field("url", default=None)
    succeeded: bool | None = field("succeeded", default=None)
    message: str | None = field("message", default=None)
