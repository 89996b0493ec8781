# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentActions(Model):
    """Actions of a button component. In ButtonComponent and 4 more."""

    url: str | None = field("url", default=None)
    url_target: str | None = field("urlTarget", default=None)
    textback: str | None = field("textback", default=None)
