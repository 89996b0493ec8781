# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateWebChatMessageRequest(Model):
    """CreateWebChatMessageRequest of the Platform API.

    The platform requires: body.
    """

    body: str | None = field("body", default=None)
    body_type: Literal[
        "standard", "notice", "member-join", "member-leave", "media-request",
    ] | str | None = field("bodyType", default=None)
