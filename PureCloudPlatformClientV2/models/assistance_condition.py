# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AssistanceCondition(Model):
    """Part of AnswerOption."""

    operator: Literal["EXISTS", "NOTEXISTS"] | str | None = field("operator", default=None)
    topic_ids: list[str] | None = field("topicIds", default=None)
