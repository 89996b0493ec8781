# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .document_body import DocumentBody


class KnowledgeParseRecord(Model):
    """KnowledgeParseRecord of the Platform API."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    body: DocumentBody | None = field("body", default=None)
