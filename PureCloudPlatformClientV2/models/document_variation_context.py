# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_context_reference import KnowledgeContextReference
    from .knowledge_context_value_reference import KnowledgeContextValueReference


class DocumentVariationContext(Model):
    """DocumentVariationContext of the Platform API.

    The platform requires: context, values.
    """

    context: KnowledgeContextReference | None = field("context", default=None)
    values: list[KnowledgeContextValueReference] | None = field("values", default=None)
