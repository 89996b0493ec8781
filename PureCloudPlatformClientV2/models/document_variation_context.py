# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeContextReference, KnowledgeContextValueReference


class DocumentVariationContext(Model):
    """Required by the platform: context, values."""

    context: KnowledgeContextReference | None = field("context", default=None)
    values: list[KnowledgeContextValueReference] | None = field("values", default=None)
