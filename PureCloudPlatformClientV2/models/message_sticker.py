# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MessageSticker(Model):
    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)
