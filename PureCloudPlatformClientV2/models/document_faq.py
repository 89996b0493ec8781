# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentFaq(Model):
    """FAQ of a knowledge document. In KnowledgeDocument and 3 more.

    Required by the platform: question, answer.
    """

    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
