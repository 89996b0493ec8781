# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ImportScriptStatusResponse(Model):
    """ImportScriptStatusResponse of the Platform API."""

    url: str | None = field("url", default=None)
    succeeded: bool | None = field("succeeded", default=None)
    message: str | None = field("message", default=None)
