# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AnswerGenerationDocument


class KnowledgeAnswerGenerationResponse(Model):
    """Part of KnowledgeAnswerDocumentsResponse and 1 more."""

    answer: str | None = field("answer", default=None)
    documents: list[AnswerGenerationDocument] | None = field("documents", default=None)
