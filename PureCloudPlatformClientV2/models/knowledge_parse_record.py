# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyBlock


class DocumentBody(Model):
    """Part of KnowledgeParseRecord.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)


class KnowledgeParseRecord(Model):
    """Part of KnowledgeParseJobRequestImport and 1 more."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    body: DocumentBody | None = field("body", default=None)
