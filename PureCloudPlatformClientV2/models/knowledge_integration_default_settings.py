# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeIntegrationDefaultSettings(Model):
    """Comes with notifications."""

    base_url: str | None = field("baseUrl", default=None)
