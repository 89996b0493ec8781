# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerResponsesetConfigChangeReaction(Model):
    """One, by key, of the responses of a dialer responseset configuration change response set. In
    DialerResponsesetConfigChangeResponseSet.
    """

    data: str | None = field("data", default=None)
    name: str | None = field("name", default=None)
    reaction_type: Literal[
        "hangup", "transfer", "transfer_flow", "play_file",
    ] | str | None = field("reactionType", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerResponsesetConfigChangeResponseSet(Model):
    """A dialer responseset configuration change response set: responses, beep detection enabled, additional properties
    and 5 more. Event of v2.outbound.responsesets.{id}.
    """

    responses: dict[str, DialerResponsesetConfigChangeReaction] | None = field("responses", default=None)
    beep_detection_enabled: bool | None = field("beepDetectionEnabled", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
