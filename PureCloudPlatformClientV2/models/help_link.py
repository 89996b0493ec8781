# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class HelpLink(Model):
    """Part of IntegrationType."""

    uri: str | None = field("uri", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
