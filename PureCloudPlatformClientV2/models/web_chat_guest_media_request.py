# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebChatGuestMediaRequest(Model):
    """A web chat guest media, kept at
    /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}. Answer of
    get_webchat_guest_conversation_mediarequest and 1 more; body of patch_webchat_guest_conversation_mediarequest.

    Required by the platform: types, state.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    types: list[str] | None = field("types", default=None)
    state: Literal[
        "PENDING", "ACCEPTED", "DECLINED", "TIMEDOUT", "CANCELLED", "ERRORED",
    ] | str | None = field("state", default=None)
    communication_id: str | None = field("communicationId", default=None)
    security_key: str | None = field("securityKey", default=None)
    self_uri: str | None = field("selfUri", default=None)
