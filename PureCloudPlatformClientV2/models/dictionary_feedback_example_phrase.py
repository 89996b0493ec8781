# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DictionaryFeedbackExamplePhrase(Model):
    """DictionaryFeedbackExamplePhrase of the Platform API.

    The platform requires: phrase.
    """

    phrase: str | None = field("phrase", default=None)
    source: Literal["Manual"] | str | None = field("source", default=None)
