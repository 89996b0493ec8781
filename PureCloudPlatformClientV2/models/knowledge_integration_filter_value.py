# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeIntegrationFilterValue(Model):
    """Part of KnowledgeIntegrationFilter."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
