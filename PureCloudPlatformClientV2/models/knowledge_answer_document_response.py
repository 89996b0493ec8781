# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentVariationAnswer


class KnowledgeAnswerDocumentResponse(Model):
    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    answer: str | None = field("answer", default=None)
    variation: DocumentVariationAnswer | None = field("variation", default=None)
