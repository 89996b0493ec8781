# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Term(Model):
    """Part of Operand.

    Required by the platform: word, participant_type.
    """

    word: str | None = field("word", default=None)
    participant_type: Literal["Internal", "External", "Both"] | str | None = field("participantType", default=None)
