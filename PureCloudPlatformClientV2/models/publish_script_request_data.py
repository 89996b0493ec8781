# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PublishScriptRequestData(Model):
    """Required by the platform: script_id."""

    script_id: str | None = field("scriptId", default=None)
    version_id: str | None = field("versionId", default=None)
