# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import InfixOperator, OperandPosition, Term


class Operand(Model):
    """Part of CategoryRequest and 2 more.

    Required by the platform: type.
    """

    type: Literal["Term", "Topic", "OperandGroup"] | str | None = field("type", default=None)
    occurrence: int | None = field("occurrence", default=None)
    inverted: bool | None = field("inverted", default=None)
    term: Term | None = field("term", default=None)
    topic_id: str | None = field("topicId", default=None)
    voice_seconds_position: OperandPosition | None = field("voiceSecondsPosition", default=None)
    digital_words_position: OperandPosition | None = field("digitalWordsPosition", default=None)
    infix_operator: InfixOperator | None = field("infixOperator", default=None)
    operands: list[Operand] | None = field("operands", default=None)
