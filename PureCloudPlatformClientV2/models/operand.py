# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class InfixOperator(Model):
    """Infix operator of an operand. In Operand.

    Required by the platform: operator_type.
    """

    operator_type: Literal["Or", "And", "Near"] | str | None = field("operatorType", default=None)
    operator_position: OperatorPosition | None = field("operatorPosition", default=None)


class Operand(Model):
    """Criteria of a category. In CategoryRequest and 2 more.

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


class OperandPosition(Model):
    """Digital words position of an operand. In Operand."""

    starting_position_value: int | None = field("startingPositionValue", default=None)
    starting_position_direction: Literal[
        "FromStart", "FromEnd",
    ] | str | None = field("startingPositionDirection", default=None)
    ending_position_value: int | None = field("endingPositionValue", default=None)
    ending_position_direction: Literal[
        "FromStart", "FromEnd",
    ] | str | None = field("endingPositionDirection", default=None)


class OperatorPosition(Model):
    """Operator position of an infix operator. In InfixOperator."""

    voice_seconds_position: int | None = field("voiceSecondsPosition", default=None)
    digital_words_position: int | None = field("digitalWordsPosition", default=None)


class Term(Model):
    """Term of an operand. In Operand.

    Required by the platform: word, participant_type.
    """

    word: str | None = field("word", default=None)
    participant_type: Literal["Internal", "External", "Both"] | str | None = field("participantType", default=None)
