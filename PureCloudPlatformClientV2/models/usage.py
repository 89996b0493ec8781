# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Usage(Model):
    """A usage: types. Answer of get_contentmanagement_usage."""

    types: list[UsageItem] | None = field("types", default=None)


class UsageItem(Model):
    """One of the types of a usage. In Usage."""

    type: Literal["RECORDING", "FAX", "DOCUMENT", "ALL"] | str | None = field("type", default=None)
    total_document_byte_count: int | None = field("totalDocumentByteCount", default=None)
    total_document_count: int | None = field("totalDocumentCount", default=None)
