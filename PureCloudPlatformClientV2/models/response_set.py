# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class Reaction(Model):
    """One, by key, of the responses of a response set. In ResponseSet.

    Required by the platform: reaction_type.
    """

    data: str | None = field("data", default=None)
    name: str | None = field("name", default=None)
    reaction_type: Literal[
        "hangup", "transfer", "transfer_flow", "play_file",
    ] | str | None = field("reactionType", default=None)


class ResponseSet(Model):
    """A response set, kept at /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}. Answer of
    get_outbound_callanalysisresponseset and 2 more; body of post_outbound_callanalysisresponsesets and 1 more.

    Required by the platform: name, responses.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    responses: dict[str, Reaction] | None = field("responses", default=None)
    beep_detection_enabled: bool | None = field("beepDetectionEnabled", default=None)
    amd_speech_distinguish_enabled: bool | None = field("amdSpeechDistinguishEnabled", default=None)
    self_uri: str | None = field("selfUri", default=None)
