# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeIntegrationDefaultSettings(Model):
    """KnowledgeIntegrationDefaultSettings of the Platform API."""

    base_url: str | None = field("baseUrl", default=None)
