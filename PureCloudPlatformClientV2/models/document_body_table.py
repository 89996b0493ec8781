# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyTableProperties, DocumentBodyTableRowBlock


class DocumentBodyTable(Model):
    """Part of DocumentBodyBlock and 1 more.

    Required by the platform: rows.
    """

    properties: DocumentBodyTableProperties | None = field("properties", default=None)
    rows: list[DocumentBodyTableRowBlock] | None = field("rows", default=None)
