# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeAnswerDocumentResponse, KnowledgeAnswerGenerationResponse


class KnowledgeAnswerDocumentsResponse(Model):
    results: list[KnowledgeAnswerDocumentResponse] | None = field("results", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
