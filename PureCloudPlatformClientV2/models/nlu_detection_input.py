# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class NluDetectionInput(Model):
    """Required by the platform: text."""

    text: str | None = field("text", default=None)
    language: str | None = field("language", default=None)
