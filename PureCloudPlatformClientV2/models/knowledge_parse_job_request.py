# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class KnowledgeParseJobRequest(Model):
    """Required by the platform: upload_key."""

    upload_key: str | None = field("uploadKey", default=None)
    hints: list[str] | None = field("hints", default=None)
