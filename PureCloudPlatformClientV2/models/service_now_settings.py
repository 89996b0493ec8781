# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ServiceNowSettings(Model):
    """Settings of a service now source. In ServiceNowSourceRequest and 1 more."""

    knowledge_base_ids: list[str] | None = field("knowledgeBaseIds", default=None)
    language: str | None = field("language", default=None)
    categories: list[str] | None = field("categories", default=None)
    base_url: str | None = field("baseUrl", default=None)
