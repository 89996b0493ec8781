# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ContentPostback(Model):
    """Required by the platform: payload."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
