# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeIntegrationFilter(Model):
    """One of the filters of knowledge integration options. In KnowledgeIntegrationOptionsResponse."""

    name: Literal["categories", "channel", "knowledgeBaseIds"] | str | None = field("name", default=None)
    type: Literal["SingleSelect", "MultiSelect"] | str | None = field("type", default=None)
    action: Literal["None", "FilterUpdate"] | str | None = field("action", default=None)
    values: list[KnowledgeIntegrationFilterValue] | None = field("values", default=None)


class KnowledgeIntegrationFilterValue(Model):
    """One of the values of a knowledge integration filter. In KnowledgeIntegrationFilter."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)


class KnowledgeIntegrationOptionsResponse(Model):
    """Knowledge integration options: filters. Answer of get_knowledge_integration_options."""

    filters: list[KnowledgeIntegrationFilter] | None = field("filters", default=None)
