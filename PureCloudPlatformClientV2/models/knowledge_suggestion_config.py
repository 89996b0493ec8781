# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeBaseReference, KnowledgeBaseWithDialectReference


class KnowledgeSuggestionConfig(Model):
    """Part of Assistant.

    Required by the platform: vendor_name.
    """

    vendor_name: Literal[
        "GoogleDialogflow", "GenesysKnowledge", "Unknown",
    ] | str | None = field("vendorName", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    knowledge_bases: list[KnowledgeBaseWithDialectReference] | None = field("knowledgeBases", default=None)
