# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange


class TranscriptAggregationView(Model):
    """One of the views of a transcript aggregation query. In TranscriptAggregationQuery and 1 more.

    Required by the platform: target, name, function.
    """

    target: Literal[
        "nTopicCommunications", "oCustomerSentiment", "oOverTalkSpeechInstances", "oSentimentScore", "tAgentSpeech",
        "tCustomerSpeech", "tOtherAudio", "tOverTalkSpeech", "tSilence", "tTotalSpeechAndSilence",
    ] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
