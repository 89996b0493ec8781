# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .writable_entity import WritableEntity


class KnowledgeDocumentBulkRemoveRequest(Model):
    """KnowledgeDocumentBulkRemoveRequest of the Platform API.

    The platform requires: entities.
    """

    entities: list[WritableEntity] | None = field("entities", default=None)
