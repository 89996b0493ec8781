# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentVariationContext(Model):
    """One of the contexts of a document variation answer. In DocumentVariationAnswer and 3 more.

    Required by the platform: context, values.
    """

    context: KnowledgeContextReference | None = field("context", default=None)
    values: list[KnowledgeContextValueReference] | None = field("values", default=None)


class KnowledgeContextReference(Model):
    """Reference to a knowledge context by its id and its address. In DocumentVariationContext.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeContextValueReference(Model):
    """Reference to a knowledge context value by its id and its address. In DocumentVariationContext.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
