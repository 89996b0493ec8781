# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .knowledge_base_reference import KnowledgeBaseReference
    from .knowledge_base_with_dialect_reference import KnowledgeBaseWithDialectReference


class KnowledgeSuggestionConfig(Model):
    """KnowledgeSuggestionConfig of the Platform API.

    The platform requires: vendor_name.
    """

    vendor_name: Literal[
        "GoogleDialogflow", "GenesysKnowledge", "Unknown",
    ] | str | None = field("vendorName", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    knowledge_bases: list[KnowledgeBaseWithDialectReference] | None = field("knowledgeBases", default=None)
