# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBody


class KnowledgeParseRecord(Model):
    """Part of KnowledgeParseJobRequestImport and 1 more."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    body: DocumentBody | None = field("body", default=None)
