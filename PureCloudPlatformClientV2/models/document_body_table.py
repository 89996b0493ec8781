# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body_table_properties import DocumentBodyTableProperties
    from .document_body_table_row_block import DocumentBodyTableRowBlock


class DocumentBodyTable(Model):
    """DocumentBodyTable of the Platform API.

    The platform requires: rows.
    """

    properties: DocumentBodyTableProperties | None = field("properties", default=None)
    rows: list[DocumentBodyTableRowBlock] | None = field("rows", default=None)
