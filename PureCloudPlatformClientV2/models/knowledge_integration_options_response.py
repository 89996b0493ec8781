# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeIntegrationFilter(Model):
    """Part of KnowledgeIntegrationOptionsResponse."""

    name: Literal["categories", "channel", "knowledgeBaseIds"] | str | None = field("name", default=None)
    type: Literal["SingleSelect", "MultiSelect"] | str | None = field("type", default=None)
    action: Literal["None", "FilterUpdate"] | str | None = field("action", default=None)
    values: list[KnowledgeIntegrationFilterValue] | None = field("values", default=None)


class KnowledgeIntegrationFilterValue(Model):
    """Part of KnowledgeIntegrationFilter."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)


class KnowledgeIntegrationOptionsResponse(Model):
    """Given by get_knowledge_integration_options."""

    filters: list[KnowledgeIntegrationFilter] | None = field("filters", default=None)
