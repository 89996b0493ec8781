# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentBodyBlock


class DocumentBody(Model):
    """Body of a knowledge parse record. In KnowledgeParseRecord.

    Required by the platform: blocks.
    """

    blocks: list[DocumentBodyBlock] | None = field("blocks", default=None)


class KnowledgeParseRecord(Model):
    """One of the edits of a knowledge parse job request import. In KnowledgeParseJobRequestImport and 1 more."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    body: DocumentBody | None = field("body", default=None)
