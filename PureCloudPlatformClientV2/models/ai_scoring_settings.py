# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QuestionGroupSettings


class AiScoringSettings(Model):
    id: str | None = field("id", default=None)
    question_group_settings: list[QuestionGroupSettings] | None = field("questionGroupSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)
