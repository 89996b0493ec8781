# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeIntegrationDefaultSettings(Model):
    """Knowledge integration default settings: base URL. No method or topic of the definition has it."""

    base_url: str | None = field("baseUrl", default=None)
