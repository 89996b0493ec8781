# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PublishDraftInput(Model):
    """Required by the platform: version."""

    version: int | None = field("version", default=None)
