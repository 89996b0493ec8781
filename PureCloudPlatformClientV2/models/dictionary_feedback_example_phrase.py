# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DictionaryFeedbackExamplePhrase(Model):
    """Part of DictionaryFeedback.

    Required by the platform: phrase.
    """

    phrase: str | None = field("phrase", default=None)
    source: Literal["Manual"] | str | None = field("source", default=None)
