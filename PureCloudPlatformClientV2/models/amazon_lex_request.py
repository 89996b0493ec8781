# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AmazonLexRequest(Model):
    """Part of PostTextRequest."""

    request_attributes: dict[str, str] | None = field("requestAttributes", default=None)
    session_attributes: dict[str, str] | None = field("sessionAttributes", default=None)
