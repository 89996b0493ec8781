# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AttributeDetailEventTopicCommunication(Model):
    id: str | None = field("id", default=None)
    media_type: Literal[
        "UNKNOWN", "VOICE", "CHAT", "EMAIL", "CALLBACK", "COBROWSE", "VIDEO", "SCREENSHARE", "MESSAGE",
        "INTERNALMESSAGE",
    ] | str | None = field("mediaType", default=None)
