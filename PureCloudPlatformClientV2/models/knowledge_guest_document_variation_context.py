# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class KnowledgeGuestDocumentVariationContext(Model):
    """One of the contexts of a knowledge guest document variation. In KnowledgeGuestDocumentVariation and 1 more.

    Required by the platform: context, values.
    """

    context: AddressableEntityRef | None = field("context", default=None)
    values: list[AddressableEntityRef] | None = field("values", default=None)
