# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .answer_generation_document import AnswerGenerationDocument


class KnowledgeAnswerGenerationResponse(Model):
    """KnowledgeAnswerGenerationResponse of the Platform API."""

    answer: str | None = field("answer", default=None)
    documents: list[AnswerGenerationDocument] | None = field("documents", default=None)
