# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal


class DocumentQueryInterval(Model):
    """Interval of a knowledge document query. In KnowledgeDocumentQuery and 2 more."""

    field: Literal["dateCreated", "dateModified", "datePublished"] | str | None = field_("field", default=None)
    value: str | None = field_("value", default=None)
