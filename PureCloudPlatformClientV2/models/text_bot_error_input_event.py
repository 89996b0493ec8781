# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TextBotErrorInputEvent(Model):
    """Required by the platform: code, message."""

    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
