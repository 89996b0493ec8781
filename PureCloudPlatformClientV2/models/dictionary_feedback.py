# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class DictionaryFeedback(Model):
    """Dictionary feedback, kept at /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}. Answer of
    get_speechandtextanalytics_dictionaryfeedback_dictionary_feedback_id and 2 more; body of
    post_speechandtextanalytics_dictionaryfeedback and 1 more.

    Required by the platform: term, dialect, example_phrases.
    """

    id: str | None = field("id", default=None)
    term: str | None = field("term", default=None)
    dialect: str | None = field("dialect", default=None)
    boost_value: float | None = field("boostValue", default=None)
    source: Literal["Manual"] | str | None = field("source", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    example_phrases: list[DictionaryFeedbackExamplePhrase] | None = field("examplePhrases", default=None)
    sounds_like: list[str] | None = field("soundsLike", default=None)
    self_uri: str | None = field("selfUri", default=None)


class DictionaryFeedbackExamplePhrase(Model):
    """One of the example phrases of dictionary feedback. In DictionaryFeedback.

    Required by the platform: phrase.
    """

    phrase: str | None = field("phrase", default=None)
    source: Literal["Manual"] | str | None = field("source", default=None)
