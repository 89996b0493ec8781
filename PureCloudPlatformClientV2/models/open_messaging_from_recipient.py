# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OpenMessagingFromRecipient(Model):
    """Open messaging from recipient of an open inbound message messaging channel. In OpenInboundMessageMessagingChannel
    and 2 more.

    Required by the platform: id, id_type.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque"] | str | None = field("idType", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    image: str | None = field("image", default=None)
    email: str | None = field("email", default=None)
