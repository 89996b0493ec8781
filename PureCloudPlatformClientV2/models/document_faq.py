# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DocumentFaq(Model):
    """DocumentFaq of the Platform API.

    The platform requires: question, answer.
    """

    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    alternatives: list[str] | None = field("alternatives", default=None)
