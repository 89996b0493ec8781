# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AnswerOption(Model):
    """One of the answer options of an assessment form question. In AssessmentFormQuestion and 2 more."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    value: int | None = field("value", default=None)
    assistance_conditions: list[AssistanceCondition] | None = field("assistanceConditions", default=None)


class AssistanceCondition(Model):
    """One of the assistance conditions of an answer option. In AnswerOption."""

    operator: Literal["EXISTS", "NOTEXISTS"] | str | None = field("operator", default=None)
    topic_ids: list[str] | None = field("topicIds", default=None)
