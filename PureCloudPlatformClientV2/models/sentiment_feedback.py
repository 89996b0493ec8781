# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class SentimentFeedback(Model):
    """Sentiment feedback: phrase, dialect, feedback value and 3 more. Answer of
    post_speechandtextanalytics_sentimentfeedback; body of post_speechandtextanalytics_sentimentfeedback.

    Required by the platform: phrase, dialect, feedback_value.
    """

    id: str | None = field("id", default=None)
    phrase: str | None = field("phrase", default=None)
    dialect: str | None = field("dialect", default=None)
    feedback_value: Literal["Neutral", "Positive", "Negative"] | str | None = field("feedbackValue", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    created_by: AddressableEntityRef | None = field("createdBy", default=None)
