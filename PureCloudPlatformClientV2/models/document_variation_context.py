# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeContextReference, KnowledgeContextValueReference


class DocumentVariationContext(Model):
    """Part of DocumentVariationAnswer and 3 more.

    Required by the platform: context, values.
    """

    context: KnowledgeContextReference | None = field("context", default=None)
    values: list[KnowledgeContextValueReference] | None = field("values", default=None)
